package org.ipfund.performance.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.TaskFacts.Promise;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class TaskVerdictsTest {

  private static final EvaluationDay MID = new EvaluationDay(LocalDate.of(2023, 12, 31), false);
  private static final EvaluationDay LAST = new EvaluationDay(LocalDate.of(2025, 12, 31), true);

  private TaskStatus status = TaskStatus.OPEN;
  private Reported reported = Reported.NOTHING;
  private LocalDate due = LocalDate.of(2025, 12, 31);
  private List<Promise> promises = List.of();
  private int findings;

  private static Promise promise(String printed, String least, String countOrNull) {
    BigDecimal count = countOrNull == null ? null : new BigDecimal(countOrNull);
    return new Promise(printed, new BigDecimal(least), count);
  }

  private Judgement judge(EvaluationDay day) {
    return TaskVerdicts.judge(
        new TaskFacts(
            UUID.randomUUID(),
            1,
            "任务",
            "",
            List.of(),
            status,
            due,
            reported,
            promises,
            findings,
            null),
        day);
  }

  private void assertVerdict(Verdict mid, Verdict last) {
    assertEquals(mid, judge(MID).verdict());
    assertEquals(last, judge(LAST).verdict());
  }

  @Test
  @Rule({"SB-089", "SB-018"})
  void task_byReportAndDate_isUnderWayOrOver() {
    assertVerdict(Verdict.NO_DATA, Verdict.NO_DATA);
    reported = Reported.UNDER_WAY;
    assertVerdict(Verdict.ON_COURSE, Verdict.NOT_ACHIEVED);
    due = LocalDate.of(2023, 6, 30);
    assertVerdict(Verdict.NOT_ACHIEVED, Verdict.NOT_ACHIEVED);
    assertEquals("完成时限 2023-06-30，尚未报送完成", judge(MID).explanation().zh());
    due = MID.asOf();
    assertEquals(Verdict.ON_COURSE, judge(MID).verdict(), "on its last day");
  }

  @Test
  @Rule("SB-017")
  void task_thatIsBlockedOrHasFindings_isBehind() {
    reported = Reported.BLOCKED;
    assertEquals(Verdict.BEHIND, judge(MID).verdict());
    reported = Reported.UNDER_WAY;
    findings = 2;
    assertEquals("2 findings are not settled yet", judge(MID).explanation().en());
    assertEquals(Verdict.BEHIND, judge(MID).verdict());
  }

  @Test
  @Rule("SB-091")
  void task_thatIsReportedDone_isDoneAtTheLowerEndOfItsPromises() {
    reported = Reported.DONE;
    promises = List.of(promise("10--15家", "10", "9"));
    assertVerdict(Verdict.BEHIND, Verdict.NOT_ACHIEVED);
    assertEquals("已报送完成，但可计数承诺未达到下限；可计数承诺达到下限 0/1 项，尚缺：10--15家 9", judge(MID).explanation().zh());
    promises = List.of(promise("10--15家", "10", "10"));
    assertVerdict(Verdict.ACHIEVED, Verdict.ACHIEVED);
    promises = List.of(promise("10--15家", "10", null), promise("3—5个", "3", "4"));
    assertVerdict(Verdict.BEHIND, Verdict.NOT_ACHIEVED);
  }

  @Test
  @Rule("SB-018")
  void task_thatWasAccepted_isAchieved() {
    status = TaskStatus.ACCEPTED;
    promises = List.of(promise("10--15家", "10", null));
    assertVerdict(Verdict.ACHIEVED, Verdict.ACHIEVED);
    status = TaskStatus.DONE;
    assertVerdict(Verdict.BEHIND, Verdict.NOT_ACHIEVED);
    promises = List.of();
    assertVerdict(Verdict.ACHIEVED, Verdict.ACHIEVED);
    assertEquals("reported as done, not accepted yet", judge(LAST).explanation().en());
  }
}
