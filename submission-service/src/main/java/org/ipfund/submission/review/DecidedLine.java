package org.ipfund.submission.review;

import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DemandLine;

/** What becomes of a line: taken + cut + rejected is what was asked for, yuan. */
record DecidedLine(int lineNo, String name, Money taken, Money cut, Money rejected, String reason) {

  /** A line of a demand that is rejected as a whole. */
  static DecidedLine rejected(DemandLine line, String reason) {
    return new DecidedLine(
        line.lineNo(), line.name(), Money.ZERO, Money.ZERO, line.amount(), reason);
  }

  /** A line that the decision does not name is taken in full. */
  static DecidedLine of(DemandLine line, DecisionRequest.Line namedOrNull) {
    return namedOrNull == null
        ? new DecidedLine(line.lineNo(), line.name(), line.amount(), Money.ZERO, Money.ZERO, null)
        : new DecidedLine(
            line.lineNo(),
            line.name(),
            namedOrNull.taken(),
            namedOrNull.cut(),
            Money.ZERO,
            namedOrNull.reason());
  }
}
