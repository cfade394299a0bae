package org.ipfund.performance.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.content.OverallGoal;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class AdjustmentRulesTest {

  private static final UUID OWN = new UUID(1, 1);
  private static final UUID FOREIGN = new UUID(2, 2);

  private static TableText text(String amount, UUID goalOf, UUID lineOf) {
    return new TableText(
        Money.yuan(amount),
        List.of(new OverallGoal(goalOf, "目标")),
        "培训",
        List.of(new IndicatorLine(null, null, "指标", "1", lineOf, 1)));
  }

  private static List<String> pointers(TableText text) {
    return AdjustmentRules.faults(text, text("10", OWN, OWN), Set.of(OWN)).stream()
        .map(Violation::pointer)
        .toList();
  }

  @Test
  void faults_whenSomethingChanges_areNone() {
    assertEquals(List.of(), pointers(text("0.00", OWN, OWN)));
    assertEquals(List.of(), pointers(text("10.00", null, OWN)));
    assertEquals(List.of(), pointers(text("10.00", OWN, null)));
  }

  @Test
  @Rule("C12")
  void faults_whenNothingChanges_isOne() {
    TableText same = text("10.00", OWN, OWN);
    List<Violation> faults = AdjustmentRules.faults(same, same, Set.of(OWN));
    assertEquals(List.of(AdjustmentRules.CHANGE), faults.stream().map(Violation::rule).toList());
  }

  @Test
  void faults_whenSeveralAreThere_areAllTold() {
    assertEquals(
        List.of("/requestedAmount", "/overallGoals/0/demandId", "/indicators/0/demandId"),
        pointers(text("-0.01", FOREIGN, FOREIGN)));
  }

  @Test
  void reason_whenDecided_staysAndCannotChange() {
    TableText text = text("1", OWN, OWN);
    RowOwner owner = new RowOwner(OWN, "/440000/", OWN);
    Adjustment changed =
        new Adjustment(
            owner, 1, 1, "原因", Instant.EPOCH, new Adjustment.Draft(text, List.of(), List.of("a")));
    changed.change("另", text, "b");
    changed.join(text, List.of(OWN));
    assertTrue(changed.isOpen());
    assertEquals(List.of("a", "b"), changed.preparers());
    assertEquals(List.of(OWN), changed.demandIds());
    changed.withdraw("c", Instant.EPOCH);
    assertFalse(changed.isOpen());
  }
}
