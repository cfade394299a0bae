package org.ipfund.allocation.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'', 100.00, 100.00, 0.00, true",
    "'', 40.00, 100.00, 60.00, true",
    "refund, 40.01, 100.00, 60.00, true",
    "amount, 0.00, 100.00, 0.00, true",
    "amount, -1.00, 100.00, 0.00, true",
    "own-treasury refund, 101.00, 100.00, 0.00, false"
  })
  void check_always_namesEveryRuleThatRefuses(
      String rules, String asked, String paid, String back, boolean own) {
    assertEquals(
        rules,
        RefundRules.check(Money.yuan(asked), Money.yuan(paid), Money.yuan(back), own).stream()
            .map(Violation::rule)
            .collect(Collectors.joining(" ")));
  }
}
