package org.ipfund.allocation.refund;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** What refuses a refund: more than was paid never comes back. */
final class RefundRules {

  private static final Text NOT_POSITIVE = new Text("金额应大于零", "the amount must be more than zero");
  private static final Text CORRECT_AMOUNT = new Text("请更正金额", "correct the amount");
  private static final Violation NOT_OWN =
      new Violation(
          "/regionCode",
          "own-treasury",
          new Text("只能登记本地区国库的退款", "only refunds to the treasury of one's own region are entered"),
          new Text("请由该支付所属地区的财政部门登记", "let the finance office of the payment's region enter it"));

  private RefundRules() {}

  /**
   * @param paid yuan of the payment
   * @param back yuan of it that came back or is being asked back
   * @param own whether the caller pays from that treasury
   */
  static List<Violation> check(Money asked, Money paid, Money back, boolean own) {
    List<Violation> violations = new ArrayList<>();
    if (!own) {
      violations.add(NOT_OWN);
    }
    if (!asked.isPositive()) {
      violations.add(new Violation("/amount", "amount", NOT_POSITIVE, CORRECT_AMOUNT));
    }
    if (asked.plus(back).compareTo(paid) > 0) {
      violations.add(new Violation("/amount", "refund", beyond(asked, paid, back), CORRECT_AMOUNT));
    }
    return violations;
  }

  private static Text beyond(Money asked, Money paid, Money back) {
    return Text.of(
        "退款不得超过已支付金额：已支付 %s 元，已退回或待复核 %s 元，本次 %s 元",
        "no more comes back than was paid: %s yuan were paid, %s came back or wait, this is %s",
        paid,
        back,
        asked);
  }
}
