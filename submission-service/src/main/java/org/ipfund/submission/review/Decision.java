package org.ipfund.submission.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.library.Award;
import org.ipfund.submission.line.DecidedLine;
import org.ipfund.submission.line.DemandLine;

/** What becomes of each line of a demand; {@link DecisionRules} has let it pass. */
record Decision(List<LineDecision> lines) {

  static Decision of(DecisionRequest request, List<DemandLine> filed) {
    if (request.reject()) {
      return new Decision(
          filed.stream().map(line -> LineDecision.rejected(line, request.reason())).toList());
    }
    Map<Integer, DecisionRequest.Line> named =
        request.lines().stream()
            .collect(Collectors.toMap(DecisionRequest.Line::lineNo, line -> line));
    return new Decision(
        filed.stream().map(line -> LineDecision.of(line, named.get(line.lineNo()))).toList());
  }

  Money taken() {
    return lines.stream().map(LineDecision::taken).reduce(Money.ZERO, Money::plus);
  }

  /** What the unit sees of each line. */
  List<DecidedLine> outcomes(UUID demandId) {
    return lines.stream()
        .map(line -> new DecidedLine(demandId, line.lineNo(), line.outcome()))
        .toList();
  }

  List<Award.Taken> awarded() {
    return lines.stream()
        .filter(line -> line.taken().isPositive())
        .map(line -> new Award.Taken(line.lineNo(), line.name(), line.taken()))
        .toList();
  }
}
