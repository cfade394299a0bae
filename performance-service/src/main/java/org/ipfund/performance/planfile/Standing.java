package org.ipfund.performance.planfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.planfile.chart.TaskState;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.performance.verdict.Verdict;

/** How a task stands, as the grid and the ledger show it. Pure. */
final class Standing {

  private Standing() {}

  /**
   * How the work of one who reports stands.
   *
   * @param findings what is open of it
   */
  static TaskState of(
      TaskStatus status, Reported reported, LocalDate due, LocalDate today, int findings) {
    if (status == TaskStatus.ACCEPTED || status == TaskStatus.DONE || reported == Reported.DONE) {
      return TaskState.DONE;
    }
    if (due.isBefore(today)) {
      return TaskState.OVERDUE;
    }
    if (reported == Reported.BLOCKED || findings > 0) {
      return TaskState.BEHIND;
    }
    boolean begun = reported == Reported.UNDER_WAY;
    return begun ? TaskState.UNDER_WAY : TaskState.NOT_BEGUN;
  }

  /** How a task as a whole stands: what is reported as done without its promises is behind. */
  static TaskState of(TaskFacts task, Judgement judgement, LocalDate today) {
    TaskState state = of(task.status(), task.reported(), task.dueOn(), today, task.openFindings());
    return state == TaskState.DONE && judgement.verdict() != Verdict.ACHIEVED
        ? TaskState.BEHIND
        : state;
  }

  /** The heading of a part as it is printed, from its key and title. */
  static String heading(String key, String title) {
    String mark = key.substring(key.lastIndexOf('/') + 1);
    if (mark.startsWith("#")) {
      return title;
    }
    return mark.endsWith("）") || mark.endsWith(")") ? mark + title : mark + "、" + title;
  }

  /** The headings above a task, each on a line, from keys and titles one after the other. */
  static String headings(List<String> keysAndTitles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < keysAndTitles.size(); i += 2) {
      lines.add(heading(keysAndTitles.get(i), keysAndTitles.get(i + 1)));
    }
    return String.join("\n", lines);
  }

  /** A date as plans print it. */
  static String printed(LocalDate day) {
    boolean yearsEnd = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    return yearsEnd
        ? day.getYear() + "年底"
        : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
