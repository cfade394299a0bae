package org.ipfund.performance.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.performance.planfile.chart.TaskState;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 7, 1);

  private static TaskState open(Reported reported, LocalDate due, int findings) {
    return Standing.of(TaskStatus.OPEN, reported, due, TODAY, findings);
  }

  @Test
  @Rule("SB-018")
  void task_byStatusReportAndDate_hasOneState() {
    assertEquals(
        TaskState.DONE, Standing.of(TaskStatus.ACCEPTED, Reported.NOTHING, TODAY, TODAY, 1));
    assertEquals(TaskState.DONE, open(Reported.DONE, TODAY.minusDays(1), 0));
    assertEquals(TaskState.OVERDUE, open(Reported.UNDER_WAY, TODAY.minusDays(1), 0));
    assertEquals(TaskState.UNDER_WAY, open(Reported.UNDER_WAY, TODAY, 0));
    assertEquals(TaskState.BEHIND, open(Reported.UNDER_WAY, TODAY, 1));
    assertEquals(TaskState.BEHIND, open(Reported.BLOCKED, TODAY, 0));
    assertEquals(TaskState.NOT_BEGUN, open(Reported.NOTHING, TODAY, 0));
    assertEquals(TaskState.NOT_BEGUN, open(Reported.NOT_STARTED, TODAY, 0));
  }

  @Test
  void headings_fromKeys_areAsPrinted() {
    assertEquals("三、强化保护\n（一）完善法规", Standing.headings(List.of("三", "强化保护", "三/（一）", "完善法规")));
    assertEquals("总则", Standing.heading("#1", "总则"));
    assertEquals("2025年底", Standing.printed(LocalDate.of(2025, 12, 31)));
    assertEquals("2025年6月30日", Standing.printed(LocalDate.of(2025, 6, 30)));
  }
}
