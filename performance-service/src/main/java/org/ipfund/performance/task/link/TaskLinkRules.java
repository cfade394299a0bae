package org.ipfund.performance.task.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What links of a task must be, all faults at once. Pure. */
final class TaskLinkRules {

  private static final Wording WORDS = Wording.of(TaskLinkRules.class);

  private TaskLinkRules() {}

  static List<Violation> faults(TaskLinksRequest request, LinkFacts facts) {
    List<Violation> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < request.links().size(); i++) {
      TaskLinkRequest link = request.links().get(i);
      String place = "/links/" + i + "/targetId";
      if (!seen.add(link.kind() + " " + link.targetId())) {
        faults.add(WORDS.violation(place, "task-link.twice"));
      } else if (link.kind() == TaskLinkKind.TASK && facts.after().contains(link.targetId())) {
        faults.add(WORDS.violation(place, "task-link.circle"));
      } else if (link.kind() != TaskLinkKind.CATALOGUE_PROJECT
          && !facts.knows(link.kind(), link.targetId())) {
        faults.add(WORDS.violation(place, "SB-077", link.kind().label(), link.targetId()));
      }
    }
    promises(request, facts, faults);
    return faults;
  }

  private static void promises(TaskLinksRequest request, LinkFacts facts, List<Violation> faults) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < request.promises().size(); i++) {
      PromiseLinkRequest promise = request.promises().get(i);
      String place = "/promises/" + i;
      if (!facts.ordinals().contains(promise.ordinal()) || !seen.add(promise.ordinal())) {
        faults.add(WORDS.violation(place + "/ordinal", "task-link.promise", promise.ordinal()));
      }
      if (!facts.knows(TaskLinkKind.INDICATOR, promise.indicatorId())) {
        faults.add(
            WORDS.violation(
                place + "/indicatorId",
                "SB-077",
                TaskLinkKind.INDICATOR.label(),
                promise.indicatorId()));
      }
    }
  }
}
