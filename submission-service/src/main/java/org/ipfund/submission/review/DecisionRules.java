package org.ipfund.submission.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.line.DemandLine;

/**
 * What must hold of a decision: its lines are the demand's, nothing is lost, and a cut has a
 * reason.
 */
final class DecisionRules {

  private static final Wording WORDS = Wording.of(DecisionRules.class);

  private DecisionRules() {}

  static List<Violation> check(DecisionRequest request, List<DemandLine> filed) {
    Map<Integer, Money> amounts =
        filed.stream().collect(Collectors.toMap(DemandLine::lineNo, DemandLine::amount));
    Set<Integer> named = new HashSet<>();
    List<Violation> faults = new ArrayList<>(whole(request));
    for (int i = 0; i < request.lines().size(); i++) {
      DecisionRequest.Line line = request.lines().get(i);
      String pointer = "/lines/" + i;
      Money asked = amounts.get(line.lineNo());
      if (asked == null || !named.add(line.lineNo())) {
        faults.add(unknown(pointer));
      } else {
        balance(pointer, line, asked).ifPresent(faults::add);
      }
      reason(pointer, line).ifPresent(faults::add);
    }
    return faults;
  }

  private static List<Violation> whole(DecisionRequest request) {
    List<Violation> faults = new ArrayList<>();
    if (request.reject() && !request.lines().isEmpty()) {
      faults.add(WORDS.violation("/lines", "decision-line"));
    }
    if (request.reject() && isMissing(request.reason())) {
      faults.add(unreasoned("/reason"));
    }
    return faults;
  }

  private static boolean isMissing(String reason) {
    return reason == null || reason.isBlank();
  }

  private static Violation unreasoned(String pointer) {
    return WORDS.violation(pointer, "decision-reason");
  }

  private static Violation unknown(String pointer) {
    return WORDS.violation(pointer + "/lineNo", "decision-line.unknown");
  }

  private static Optional<Violation> balance(
      String pointer, DecisionRequest.Line line, Money asked) {
    boolean balanced =
        line.taken().plus(line.cut()).equals(asked)
            && !line.taken().isNegative()
            && !line.cut().isNegative();
    return balanced
        ? Optional.empty()
        : Optional.of(WORDS.violation(pointer + "/taken", "decision-balance", asked));
  }

  private static Optional<Violation> reason(String pointer, DecisionRequest.Line line) {
    return line.cut().isPositive() && isMissing(line.reason())
        ? Optional.of(unreasoned(pointer + "/reason"))
        : Optional.empty();
  }
}
