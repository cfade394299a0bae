package org.ipfund.submission.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.demand.DemandLine;

/**
 * What must hold of a decision: its lines are the demand's, nothing is lost, and a cut has a
 * reason.
 */
final class DecisionRules {

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
    if (request.rejected() && !request.lines().isEmpty()) {
      faults.add(
          new Violation(
              "/lines",
              "decision-line",
              new Text("整体不予采纳时不再逐行填写", "a demand rejected as a whole names no lines"),
              new Text("请删去 lines，或改为逐行填写", "leave out lines, or decide on each of them")));
    }
    if (request.rejected() && isMissing(request.reason())) {
      faults.add(unreasoned("/reason"));
    }
    return faults;
  }

  private static boolean isMissing(String reason) {
    return reason == null || reason.isBlank();
  }

  private static Violation unreasoned(String pointer) {
    return new Violation(
        pointer,
        "decision-reason",
        new Text("核减或不予采纳须说明原因", "a cut or rejection needs a reason"),
        new Text("请填写原因，申报单位可见", "give the reason; the unit reads it"));
  }

  private static Violation unknown(String pointer) {
    return new Violation(
        pointer + "/lineNo",
        "decision-line",
        new Text("需求没有该行，或重复", "the demand has no such line, or it is named twice"),
        new Text(
            "请使用 /v1/demands/{id}/lines 的行号，每行一次", "name a line of /v1/demands/{id}/lines once"));
  }

  private static Optional<Violation> balance(
      String pointer, DecisionRequest.Line line, Money asked) {
    boolean balanced =
        line.taken().plus(line.cut()).equals(asked)
            && !line.taken().isNegative()
            && !line.cut().isNegative();
    return balanced
        ? Optional.empty()
        : Optional.of(
            new Violation(
                pointer + "/taken",
                "decision-balance",
                Text.of(
                    "采纳与核减之和须等于申报的 %s 元，均不得为负",
                    "taken and cut are together the %s yuan asked for, neither below zero", asked),
                new Text("请核对两个金额", "correct the two amounts")));
  }

  private static Optional<Violation> reason(String pointer, DecisionRequest.Line line) {
    return line.cut().isPositive() && isMissing(line.reason())
        ? Optional.of(unreasoned(pointer + "/reason"))
        : Optional.empty();
  }
}
