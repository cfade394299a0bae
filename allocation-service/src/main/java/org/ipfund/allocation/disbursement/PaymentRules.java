package org.ipfund.allocation.disbursement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.payee.PayeeRules;
import org.ipfund.allocation.pool.Pool;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/**
 * What refuses a payment before the balance is asked: C03, C05, C14, the notice itself and a
 * treasury that is not the payer's own.
 */
final class PaymentRules {

  private static final Wording WORDS = Wording.of(PaymentRules.class);

  private static final Text NO_SUCH_PROJECT = WORDS.text("fund-project.none");
  private static final Text SEVERAL_PROJECTS = WORDS.text("fund-project.several");

  private PaymentRules() {}

  static Violation noNotice() {
    return WORDS.violation("/noticeId", "notice");
  }

  static Violation notOwn() {
    return WORDS.violation("/regionCode", "own-treasury");
  }

  static List<Violation> check(
      Payment payment, IssuedNotice notice, boolean ownTreasury, LocalDate today) {
    List<Violation> violations = new ArrayList<>(PayeeRules.check(payment.party()));
    if (!payment.amount().isPositive()) {
      violations.add(WORDS.violation("/amount", "amount"));
    }
    if (!ownTreasury) {
      violations.add(notOwn());
    }
    if (!notice.isIssued()) {
      violations.add(WORDS.violation("/noticeId", "notice.not-issued"));
    } else if (ownTreasury && !notice.allocatesToRegion()) {
      violations.add(WORDS.violation("/regionCode", "C14"));
    }
    LocalDate opening = LocalDate.of(notice.budgetYear(), 1, 1);
    if (today.isBefore(opening)) {
      violations.add(WORDS.violation("/noticeId", "C03", opening));
    }
    LocalDate closing = LocalDate.of(notice.budgetYear(), 12, 31);
    if (today.isAfter(closing)) {
      violations.add(WORDS.violation("/noticeId", "budget-year", closing, today, today.getYear()));
    }
    if (!notice.functionCode().equals(payment.functionCode())) {
      violations.add(WORDS.violation("/functionCode", "C05", notice.functionCode()));
    }
    return violations;
  }

  /**
   * What is wrong with the fund project, when the notice gives to the region at all.
   *
   * @param named all pools of the notice, those of other fund projects too
   */
  static List<Violation> project(Payment payment, List<Pool> meant, List<Pool> named) {
    if (meant.size() == 1) {
      return List.of();
    }
    Text fault = payment.projectId() != null ? NO_SUCH_PROJECT : SEVERAL_PROJECTS;
    return List.of(
        new Violation(
            "/projectId", "fund-project", fault, WORDS.text("fund-project.remedy", named(named))));
  }

  private static String named(List<Pool> pools) {
    return pools.stream().map(Pool::called).collect(Collectors.joining("; "));
  }

  /** The treasury has more, which came by other notices for other fund projects. */
  static Violation beyondPool(Money available, Money asked) {
    return WORDS.violation(
        "/amount", "notice-balance", available.isNegative() ? Money.ZERO : available, asked);
  }

  static Violation beyondBalance(Money available, Money asked) {
    return WORDS.violation("/amount", "balance", available, asked);
  }
}
