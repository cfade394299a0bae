package org.ipfund.performance.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

/** What a share of a task must be. */
class ShareRulesTest {

  private static final SharedTask TASK =
      new SharedTask(
          new UUID(0, 1),
          new UUID(0, 2),
          7,
          "/440000/",
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2025, 6, 30));

  private static TaskShareRequest share(int year, String due, String stage, Boolean priority) {
    return share(year, due, stage, priority, null, null, null);
  }

  private static TaskShareRequest share(
      int year, String due, String stage, Boolean priority, String min, String max, String unit) {
    return new TaskShareRequest(
        new UUID(0, 3),
        year,
        "建设运营中心",
        min,
        max,
        unit,
        due == null ? null : LocalDate.parse(due),
        stage,
        priority,
        null);
  }

  private static List<String> faults(TaskShareRequest share, boolean party) {
    return ShareRules.faults(share, TASK, party).stream()
        .map(fault -> fault.pointer() + " " + fault.rule())
        .toList();
  }

  @Test
  @Rule({"SB-013", "SB-014", "SB-015"})
  void share_thatFits_isTaken() {
    assertEquals(List.of(), faults(share(2024, "2024-12-31", "提升阶段", true, "3", "5", "家"), true));
    assertEquals(List.of(), faults(share(2025, null, null, null), true));
  }

  @Test
  @Rule("SB-013")
  void share_ofABodyThatTakesNoPart_isRefused() {
    assertEquals(List.of("/bodyId SB-013"), faults(share(2024, null, null, null), false));
  }

  @Test
  @Rule("SB-014")
  void share_outsideTheDocumentsYears_isRefused() {
    assertEquals(List.of("/year SB-014"), faults(share(2020, null, null, null), true));
    assertEquals(List.of("/year SB-014"), faults(share(2026, null, null, null), true));
  }

  @Test
  @Rule("SB-014")
  void share_dueInAnotherYearOrAfterTheTask_isRefused() {
    assertEquals(List.of("/dueOn SB-014"), faults(share(2024, "2023-12-31", null, null), true));
    assertEquals(List.of("/dueOn SB-014"), faults(share(2025, "2025-07-01", null, null), true));
  }

  @Test
  @Rule("SB-015")
  void priority_withoutAStage_isRefused() {
    assertEquals(List.of("/stage SB-015"), faults(share(2024, null, " ", true), true));
  }

  @Test
  void count_turnedAroundOrWithoutAUnit_isRefused() {
    assertEquals(
        List.of("/maxValue share-range", "/unit share-unit"),
        faults(share(2024, null, null, null, "10", "9", null), true));
  }
}
