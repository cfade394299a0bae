package org.ipfund.performance.table;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipfund.platform.value.Money;

/**
 * Which version of a table is in force. A notice posts an amount: with it come in force the version
 * it names and every later one of the same amount; a version of another amount waits for a notice.
 * What is in force never goes back to an earlier one. Pure.
 */
final class VersionInForce {

  private VersionInForce() {}

  /**
   * The version in force after a notice.
   *
   * @param approved all approved versions, at least one
   * @param nowOrNull the one in force before, null before the first notice
   * @param namedOrNull the version that the notice names
   * @param totalOrNull what the notice gives in all, in yuan: tells the version where none is named
   */
  static int after(
      List<VersionAmount> approved, Integer nowOrNull, Integer namedOrNull, Money totalOrNull) {
    VersionAmount posted = posted(approved, nowOrNull, namedOrNull, totalOrNull);
    int next =
        approved.stream()
            .filter(version -> version.number() >= posted.number())
            .filter(version -> version.amount().equals(posted.amount()))
            .mapToInt(VersionAmount::number)
            .max()
            .orElseThrow();
    return nowOrNull == null ? next : Math.max(next, nowOrNull);
  }

  private static VersionAmount posted(
      List<VersionAmount> approved, Integer nowOrNull, Integer namedOrNull, Money totalOrNull) {
    return newest(approved, version -> Objects.equals(namedOrNull, version.number()))
        .or(() -> newest(approved, version -> version.amount().equals(totalOrNull)))
        .or(() -> newest(approved, version -> Objects.equals(nowOrNull, version.number())))
        .or(() -> newest(approved, version -> true))
        .orElseThrow();
  }

  private static Optional<VersionAmount> newest(
      List<VersionAmount> approved, Predicate<VersionAmount> wanted) {
    return approved.stream().filter(wanted).max(Comparator.comparing(VersionAmount::number));
  }
}
