package org.ipfund.submission.review;

import org.ipfund.platform.value.Money;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.LineOutcome;

/** What becomes of a line: taken + cut + rejected is what was asked for, yuan. */
record LineDecision(
    int lineNo, String name, Money taken, Money cut, Money rejected, String reason) {

  /** A line of a demand that is rejected as a whole. */
  static LineDecision rejected(DemandLine line, String reason) {
    return new LineDecision(
        line.lineNo(), line.name(), Money.ZERO, Money.ZERO, line.amount(), reason);
  }

  /** A line that the decision does not name is taken in full. */
  static LineDecision of(DemandLine line, DecisionRequest.Line namedOrNull) {
    return namedOrNull == null
        ? new LineDecision(line.lineNo(), line.name(), line.amount(), Money.ZERO, Money.ZERO, null)
        : new LineDecision(
            line.lineNo(),
            line.name(),
            namedOrNull.taken(),
            namedOrNull.cut(),
            Money.ZERO,
            namedOrNull.reason());
  }

  LineOutcome outcome() {
    return new LineOutcome(taken, cut, rejected, reason);
  }
}
