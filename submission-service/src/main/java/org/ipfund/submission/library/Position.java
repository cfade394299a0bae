package org.ipfund.submission.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.value.Money;

/**
 * What a fund project has by all notices: the total that the latest one tells, and what notices
 * without a total have given since.
 */
final class Position {

  /**
   * What one notice says.
   *
   * @param total what there is in all after it, null where it does not say
   */
  record Funding(Instant issuedAt, Money amount, Money total) {}

  private Position() {}

  /** Yuan; empty while no notice names it. */
  static Optional<Money> of(List<Funding> fundings) {
    return fundings.stream()
        .sorted(Comparator.comparing(Funding::issuedAt))
        .reduce(Position::after)
        .map(last -> last.total() == null ? last.amount() : last.total());
  }

  private static Funding after(Funding before, Funding next) {
    Money had = before.total() == null ? before.amount() : before.total();
    return next.total() == null
        ? new Funding(next.issuedAt(), next.amount(), had.plus(next.amount()))
        : next;
  }
}
