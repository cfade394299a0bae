package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.platform.problem.Violation;
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
  private static final Text OTHER_NOTICE =
      new Text(
          "请更正金额，或就其余部分填写其资金所属的通知",
          "correct the amount, or name the notice by which the rest came");
  private static final Text CORRECT_AMOUNT = new Text("请更正金额", "correct the amount");
  private static final Text CORRECT_CODE = new Text("请更正科目", "correct the function code");
  private static final Text NO_SUCH_PROJECT =
      new Text(
          "该通知未就该二级项目向该地区分配资金", "the notice allocates nothing for that fund project to the region");
  private static final Text SEVERAL_PROJECTS =
      new Text(
          "该通知向该地区下达了多个二级项目，须指明其一", "the notice gives the region several fund projects: name one");
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
    LocalDate closing = LocalDate.of(notice.budgetYear(), 12, 31);
    if (today.isAfter(closing)) {
      violations.add(
          violation(
              "/noticeId", "budget-year", tooLate(today, closing), ofThisYear(today.getYear())));
    }
    if (!notice.functionCode().equals(request.functionCode())) {
      violations.add(
          violation("/functionCode", "C05", otherFunction(notice.functionCode()), CORRECT_CODE));
    }
    return violations;
  }

  /** What is wrong with the fund project, when the notice gives to the region at all. */
  static List<Violation> project(DisbursementRequest request, List<Pool> meant) {
    if (meant.size() == 1) {
      return List.of();
    }
    Text remedy =
        Text.of(
            "请填写该通知向该地区下达的二级项目%s",
            "give a fund project the notice names for the region%s",
            meant.isEmpty() ? "" : ": " + projects(meant));
    Text fault = request.projectId() != null ? NO_SUCH_PROJECT : SEVERAL_PROJECTS;
    return List.of(violation("/projectId", "fund-project", fault, remedy));
  }

  private static String projects(List<Pool> pools) {
    return pools.stream()
        .map(pool -> String.valueOf(pool.projectId()))
        .collect(Collectors.joining(", "));
  }

  /** The treasury has more, which came by other notices for other fund projects. */
  static Violation beyondPool(Money available, Money asked) {
    Text message =
        Text.of(
            "超出该通知及二级项目的余额：可支付 %s 元，本次 %s 元",
            "beyond what the notice and its fund project have left: %s yuan may be paid, this is %s",
            available.isNegative() ? Money.ZERO : available,
            asked);
    return violation("/amount", "notice-balance", message, OTHER_NOTICE);
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

  private static Text tooLate(LocalDate today, LocalDate closing) {
    return Text.of(
        "支付日期 %2$s 已超出预算年度（至 %1$s）",
        "the payment would be dated %2$s, outside its budget year, which ended on %1$s",
        closing,
        today);
  }

  private static Text ofThisYear(int year) {
    return Text.of(
        "请选择 %1$d 预算年度的通知，或撤销该支付",
        "choose a notice of the budget year %1$d, or cancel the payment", year);
  }

  private static Text otherFunction(String code) {
    return Text.of("此项资金支出列 %s 科目", "the money is booked under %s", code);
  }

  private static Violation violation(String pointer, String rule, Text message, Text remedy) {
    return new Violation(pointer, rule, message, remedy);
  }
}
