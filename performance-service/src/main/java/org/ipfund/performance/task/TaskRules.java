package org.ipfund.performance.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What tasks of a document must be, all faults at once. Pure. */
public final class TaskRules {

  private static final Wording WORDS = Wording.of(TaskRules.class);

  private TaskRules() {}

  /**
   * What refuses tasks when they are saved.
   *
   * @param there the numbers of tasks that the document has already
   */
  public static List<Violation> faults(
      List<TaskRequest> tasks, List<Assignment> assigned, TaskOwner owner, Set<Integer> there) {
    List<Violation> faults = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>(there);
    for (int i = 0; i < tasks.size(); i++) {
      TaskRequest task = tasks.get(i);
      String place = "/tasks/" + i;
      if (!numbers.add(task.number())) {
        faults.add(WORDS.violation(place + "/number", "SB-074", task.number()));
      }
      if (task.partKey() != null && !owner.partIds().containsKey(task.partKey())) {
        faults.add(WORDS.violation(place + "/partKey", "plan-part", task.partKey()));
      }
      due(task, owner, place, faults);
      form(task, assigned.get(i), place, faults);
    }
    return faults;
  }

  private static void due(TaskRequest task, TaskOwner owner, String place, List<Violation> faults) {
    if (task.dueOn() != null
        && (task.dueOn().isBefore(owner.periodStart())
            || task.dueOn().isAfter(owner.periodEnd()))) {
      faults.add(
          WORDS.violation(place + "/dueOn", "SB-018", owner.periodStart(), owner.periodEnd()));
    }
  }

  /** What a clause printed is shown to a person; what a person says must be one form. */
  private static void form(
      TaskRequest task, Assignment assigned, String place, List<Violation> faults) {
    if (task.responsibility() == null || assigned.form() != null) {
      return;
    }
    if (assigned.has(PartyRole.SHARE)) {
      faults.add(WORDS.violation(place + "/responsibility/sharing", "SB-001"));
    } else {
      faults.add(WORDS.violation(place + "/responsibility", "SB-073"));
    }
  }
}
