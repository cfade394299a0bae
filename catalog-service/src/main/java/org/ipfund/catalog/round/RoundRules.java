package org.ipfund.catalog.round;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.catalog.form.FormRules;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Text;

/** What must hold of a new round beyond the shape of its request. */
final class RoundRules {

  private RoundRules() {}

  static List<Violation> check(RoundRequest round) {
    List<Violation> violations = new ArrayList<>();
    if (round.printedDeadline().isBefore(round.openedOn())) {
      violations.add(
          new Violation(
              "/printedDeadline",
              "round-period",
              new Text("截止日期早于开始日期", "the deadline lies before the opening"),
              new Text("请核对通知中的日期", "compare both days with the solicitation")));
    }
    violations.addAll(FormRules.check(round.forms()));
    return violations;
  }
}
