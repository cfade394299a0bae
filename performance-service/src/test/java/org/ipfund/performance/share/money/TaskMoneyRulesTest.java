package org.ipfund.performance.share.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.share.SharedTask;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

/** What an entry of money must be. */
class TaskMoneyRulesTest {

  private static final SharedTask TASK =
      new SharedTask(
          new UUID(0, 1),
          new UUID(0, 2),
          7,
          "/440000/",
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2025, 12, 31));

  private static TaskMoneyRequest money(int year, String amount, Integer corrects, String note) {
    return new TaskMoneyRequest(
        new UUID(0, 3), year, MoneySource.CITY, Money.yuan(amount), corrects, note, null);
  }

  private static List<String> faults(TaskMoneyRequest money, boolean party, int last) {
    return TaskMoneyRules.faults(money, TASK, party, last).stream()
        .map(fault -> fault.pointer() + " " + fault.rule())
        .toList();
  }

  @Test
  @Rule({"SB-011", "SB-077"})
  void money_ofAYearAndSource_isTaken() {
    assertEquals(List.of(), faults(money(2024, "0.00", null, null), true, 0));
    assertEquals(List.of(), faults(money(2024, "5.00", 2, "决算更正"), true, 2));
  }

  @Test
  @Rule({"SB-011", "SB-077"})
  void money_ofAnotherYearOrBody_isRefused() {
    assertEquals(
        List.of("/bodyId SB-077", "/year SB-011", "/amount SB-011"),
        faults(money(2026, "-1.00", null, null), false, 0));
  }

  @Test
  @Rule("SB-011")
  void correction_thatNamesAnotherEntryOrNoReason_isRefused() {
    assertEquals(List.of("/correctsNumber SB-011"), faults(money(2024, "1", null, null), true, 1));
    assertEquals(List.of("/correctsNumber SB-011"), faults(money(2024, "1", 1, "因"), true, 0));
    assertEquals(List.of("/note SB-011"), faults(money(2024, "1", 3, null), true, 3));
  }
}
