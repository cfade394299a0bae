package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/**
 * What refuses a payment before the balance is asked: C03, C05, C14, the notice itself and a
 * treasury that is not the payer's own.
 */
final class PaymentRules {

  private static final Text NOT_POSITIVE = new Text("金额应大于零", "the amount must be more than zero");
  private static final Text NOT_ISSUED = new Text("通知尚未下达", "the notice is not issued");
  private static final Text NOT_ALLOCATED =
      new Text("该通知未向该地区分配资金", "the notice allocates nothing to the region");
  private static final Text NOT_OWN =
      new Text("只能从本地区国库支付", "only the treasury of one's own region may be paid from");
  private static final Text CHOOSE_OWN =
      new Text("请填写本地区的行政区划代码", "give the code of your own region");
  private static final Text CHOOSE_NOTICE =
      new Text("请选择已向该地区下达的通知", "choose a notice issued to the region");
  private static final Text CORRECT_AMOUNT = new Text("请更正金额", "correct the amount");
  private static final Text CORRECT_CODE = new Text("请更正科目", "correct the function code");
  private static final Text WAIT = new Text("请在预算年度开始后拨付", "pay once the budget year has begun");

  private PaymentRules() {}

  static Violation noNotice() {
    return violation(
        "/noticeId", "notice", new Text("通知不存在", "there is no such notice"), CHOOSE_NOTICE);
  }

  static Violation notOwn() {
    return violation("/regionCode", "own-treasury", NOT_OWN, CHOOSE_OWN);
  }

  static List<Violation> check(
      DisbursementRequest request, IssuedNotice notice, boolean ownTreasury, LocalDate today) {
    List<Violation> violations = new ArrayList<>(PayeeRules.check(request.payee()));
    if (!request.amount().isPositive()) {
      violations.add(violation("/amount", "amount", NOT_POSITIVE, CORRECT_AMOUNT));
    }
    if (!ownTreasury) {
      violations.add(notOwn());
    }
    if (!notice.isIssued()) {
      violations.add(violation("/noticeId", "notice", NOT_ISSUED, CHOOSE_NOTICE));
    } else if (ownTreasury && !notice.allocatesToRegion()) {
      violations.add(violation("/regionCode", "C14", NOT_ALLOCATED, CHOOSE_NOTICE));
    }
    LocalDate opening = LocalDate.of(notice.budgetYear(), 1, 1);
    if (today.isBefore(opening)) {
      violations.add(violation("/noticeId", "C03", tooEarly(opening), WAIT));
    }
    if (!notice.functionCode().equals(request.functionCode())) {
      violations.add(
          violation("/functionCode", "C05", otherFunction(notice.functionCode()), CORRECT_CODE));
    }
    return violations;
  }

  static Violation beyondBalance(Money available, Money asked) {
    Text message =
        Text.of(
            "超出账户余额：可支付 %s 元，本次 %s 元",
            "beyond the balance: %s yuan may be paid, this is %s", available, asked);
    return violation("/amount", "balance", message, CORRECT_AMOUNT);
  }

  private static Text tooEarly(LocalDate opening) {
    return Text.of("预算年度尚未开始，%s 起方可拨付", "the budget year has not begun; pay from %s on", opening);
  }

  private static Text otherFunction(String code) {
    return Text.of("此项资金支出列 %s 科目", "the money is booked under %s", code);
  }

  private static Violation violation(String pointer, String rule, Text message, Text remedy) {
    return new Violation(pointer, rule, message, remedy);
  }
}
