package org.ipfund.allocation.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ipfund.allocation.notice.PrintedNotice;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class IssueRefusalTest {

  @Test
  void of_whenBalanced_isEmpty() {
    assertEquals(List.of(), IssueRefusal.of(new PrintedNotice().reconcile()));
  }

  @Test
  @Rule("C20")
  void of_whenRowsFail_namesRuleRowAndDifferenceInBothLanguages() {
    PrintedNotice notice = new PrintedNotice();
    notice.first("广州市小计").put("amount", "12390000.01");
    List<Violation> violations = IssueRefusal.of(notice.reconcile());
    Violation subtotal =
        violations.stream().filter(v -> v.rule().equals("C20")).findFirst().orElseThrow();
    assertEquals("/annex1/rows/2", subtotal.pointer());
    assertTrue(subtotal.message().zh().contains("广州市小计 (440100)"));
    assertTrue(subtotal.message().en().contains("12390000.01 instead of 12390000.00, 0.01"));
  }

  @Test
  void of_whenACellIsMissing_showsADash() {
    PrintedNotice notice = new PrintedNotice();
    notice.first("台山市").put("receivingUnit", null);
    List<Violation> violations = IssueRefusal.of(notice.reconcile());
    assertEquals(1, violations.size());
    assertTrue(violations.get(0).message().zh().contains("台山市 (440781) 为 —，应为 440781000 台山市"));
  }
}
