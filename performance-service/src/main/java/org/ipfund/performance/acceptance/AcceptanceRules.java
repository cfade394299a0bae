package org.ipfund.performance.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.actor.FollowedTask;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a task must be before it is accepted; all faults at once. Pure. */
final class AcceptanceRules {

  private static final Wording WORDS = Wording.of(AcceptanceRules.class);

  private AcceptanceRules() {}

  static List<Violation> faults(FollowedTask task) {
    List<Violation> faults = new ArrayList<>();
    if (task.status() != TaskStatus.DONE) {
      faults.add(WORDS.violation("", "SB-018", task.status().label()));
    }
    if (task.openFindingCount() > 0) {
      faults.add(WORDS.violation("", "SB-017", task.openFindingCount()));
    }
    return faults;
  }
}
