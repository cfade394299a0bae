package org.ipfund.allocation.appropriation;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** What refuses another ceiling: it is never below what is issued. */
final class CeilingRules {

  private static final Text NOT_POSITIVE = new Text("金额应大于零", "the amount must be more than zero");
  private static final Text SAME = new Text("额度没有变化", "that is the ceiling already");
  private static final Text OTHER = new Text("请填写调整后的额度", "give the ceiling from then on");

  private CeilingRules() {}

  /**
   * @param now the ceiling that is in force
   * @param issued yuan that notices issued and did not take back
   */
  static List<Violation> check(Money asked, Money now, Money issued) {
    List<Violation> violations = new ArrayList<>();
    if (!asked.isPositive()) {
      violations.add(new Violation("/amount", "amount", NOT_POSITIVE, OTHER));
    } else if (asked.equals(now)) {
      violations.add(new Violation("/amount", "appropriation", SAME, OTHER));
    }
    if (asked.compareTo(issued) < 0) {
      violations.add(belowIssued(asked, issued));
    }
    return violations;
  }

  private static Violation belowIssued(Money asked, Money issued) {
    return new Violation(
        "/amount",
        "appropriation-issued",
        Text.of(
            "额度不得低于已下达金额：已下达 %s 元，调整后为 %s 元",
            "a ceiling is not below what is issued: %s yuan are issued, this is %s", issued, asked),
        Text.of(
            "请填写不低于 %s 元的额度，或先以最终下达通知调减",
            "give %s yuan or more, or take money back by a final notice first", issued));
  }
}
