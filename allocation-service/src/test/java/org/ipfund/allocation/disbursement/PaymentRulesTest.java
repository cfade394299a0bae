package org.ipfund.allocation.disbursement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.allocation.notice.IssuedNotice;
import org.ipfund.allocation.notice.NoticeStatus;
import org.ipfund.allocation.payee.PayeeRequest;
import org.ipfund.allocation.payee.PayeeRules;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRulesTest {

  private static final UUID NOTICE = new UUID(0, 1);

  private static DisbursementRequest request(String amount, String function) {
    return new DisbursementRequest(
        "440100",
        NOTICE,
        null,
        new PayeeRequest("收款单位", "622200", "银行", "52440000MJK987656T", null),
        Money.yuan(amount),
        "快速维权",
        PurposeKind.PROTECTION,
        function,
        "1");
  }

  private static IssuedNotice notice(NoticeStatus status, boolean allocates) {
    return new IssuedNotice(NOTICE, status, 2024, Name.of("专项资金"), "2011409", "issuer", allocates);
  }

  @ParameterizedTest
  @CsvSource({
    "C03, 2023-12-28, 1.00, 2011409, ISSUED, true",
    "C03, 2023-12-31, 1.00, 2011409, ISSUED, true",
    "'', 2024-01-01, 1.00, 2011409, ISSUED, true",
    "'', 2024-12-31, 0.01, 2011409, ISSUED, true",
    "budget-year, 2025-01-01, 1.00, 2011409, ISSUED, true",
    "budget-year, 2025-01-05, 1.00, 2011409, ISSUED, true",
    "C05, 2024-01-01, 1.00, 2011408, ISSUED, true",
    "amount, 2024-01-01, 0.00, 2011409, ISSUED, true",
    "amount, 2024-01-01, -1.00, 2011409, ISSUED, true",
    "notice, 2024-01-01, 1.00, 2011409, DRAFT, false",
    "C14, 2024-01-01, 1.00, 2011409, ISSUED, false",
    "amount C14 C03 C05, 2023-12-31, 0.00, 2011408, ISSUED, false"
  })
  @Rule({"C03", "C05", "C14"})
  void check_whenPaying_namesEveryRuleThatRefuses(
      String rules,
      LocalDate today,
      String amount,
      String function,
      NoticeStatus status,
      boolean allocates) {
    List<Violation> violations =
        PaymentRules.check(request(amount, function), notice(status, allocates), true, today);
    assertEquals(rules, violations.stream().map(Violation::rule).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void check_whenTheTreasuryIsNotOnesOwn_tellsNothingOfItsAllocation(boolean allocates) {
    List<Violation> violations =
        PaymentRules.check(
            request("1.00", "2011409"),
            notice(NoticeStatus.ISSUED, allocates),
            false,
            LocalDate.of(2024, 1, 1));
    assertEquals(List.of("own-treasury"), violations.stream().map(Violation::rule).toList());
    assertEquals("请填写本地区的行政区划代码", violations.get(0).remedy().zh());
  }

  @ParameterizedTest
  @CsvSource({
    "张三440106199001011235, 622200, /payee/name",
    "张三, 440106199001011235, /payee/accountNumber",
    "张三, 440106199001011234, ''",
    "张三, 6222020200440106199, ''"
  })
  void check_whenTheNumberOfAnIdentityCardIsGiven_saysWhere(
      String name, String account, String pointers) {
    PayeeRequest payee = new PayeeRequest(name, account, "银行", null, "HR-2024-0017");
    List<Violation> violations = PayeeRules.check(payee.party());
    assertEquals(
        pointers, violations.stream().map(Violation::pointer).collect(Collectors.joining(" ")));
    violations.forEach(v -> assertEquals("identity-number", v.rule()));
  }

  @Test
  void beyondBalance_always_tellsWhatMayBePaid() {
    Violation violation = PaymentRules.beyondBalance(Money.yuan("2.00"), Money.yuan("7.00"));
    assertEquals("balance", violation.rule());
    assertTrue(violation.message().zh().contains("可支付 2.00 元，本次 7.00 元"));
  }
}
