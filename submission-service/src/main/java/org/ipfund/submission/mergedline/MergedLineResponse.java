package org.ipfund.submission.mergedline;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A package's line with all its sources.
 *
 * @param amount what was taken of its sources, yuan
 * @param stale whether one of them changed after it was merged
 */
public record MergedLineResponse(
    int lineNo, String name, Money amount, boolean stale, List<Source> sources) {

  /** A demand line and what became of it; amount = taken + cut + rejected. */
  public record Source(
      UUID demandId,
      UUID unitId,
      String unitName,
      int lineNo,
      String name,
      Money amount,
      Money taken,
      Money cut,
      Money rejected,
      @Nullable String reason,
      boolean stale) {}

  static MergedLineResponse of(int lineNo, String name, List<Source> sources) {
    return new MergedLineResponse(
        lineNo,
        name,
        sources.stream().map(Source::taken).reduce(Money.ZERO, Money::plus),
        sources.stream().anyMatch(Source::stale),
        sources);
  }
}
