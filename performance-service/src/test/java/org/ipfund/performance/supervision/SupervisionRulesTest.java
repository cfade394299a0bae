package org.ipfund.performance.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class SupervisionRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 7, 10);

  @Test
  @Rule({"SB-017", "SB-080"})
  void fitting_always_leavesAFindingOpenUntilItsAnswerIsAccepted() {
    assertEquals(
        List.of(SupervisionAction.ANSWER),
        SupervisionRules.fitting(SupervisionStatus.OPEN, true, false));
    assertEquals(List.of(), SupervisionRules.fitting(SupervisionStatus.OPEN, false, true));
    assertEquals(
        List.of(SupervisionAction.ACCEPT, SupervisionAction.REJECT),
        SupervisionRules.fitting(SupervisionStatus.ANSWERED, false, true));
    assertEquals(List.of(), SupervisionRules.fitting(SupervisionStatus.ANSWERED, true, false));
    assertEquals(List.of(), SupervisionRules.fitting(SupervisionStatus.ACCEPTED, true, true));
  }

  @Test
  @Rule("SB-017")
  void overdue_whenNotAnsweredInTime() {
    assertFalse(SupervisionRules.isOverdue(SupervisionStatus.OPEN, TODAY, TODAY));
    assertTrue(SupervisionRules.isOverdue(SupervisionStatus.OPEN, TODAY.minusDays(1), TODAY));
    assertFalse(SupervisionRules.isOverdue(SupervisionStatus.ANSWERED, TODAY.minusDays(1), TODAY));
    assertEquals(1, SupervisionRules.faults(TODAY.minusDays(1), TODAY).size());
    assertEquals(List.of(), SupervisionRules.faults(TODAY, TODAY));
  }
}
