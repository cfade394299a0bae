package org.ipfund.performance.plan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a document says beside its tasks must fit together; all faults at once. Pure. */
public final class PlanContentRules {

  private static final Wording WORDS = Wording.of(PlanContentRules.class);

  private PlanContentRules() {}

  public static List<Violation> faults(PlanContent content) {
    List<Violation> faults = new ArrayList<>();
    Set<String> keys = parts(content.parts(), faults);
    for (int i = 0; i < content.indicators().size(); i++) {
      indicator(content.indicators().get(i), "/indicators/" + i, faults);
    }
    for (int i = 0; i < content.goals().size(); i++) {
      goal(content.goals().get(i), "/goals/" + i, keys, content.indicators().size(), faults);
    }
    return faults;
  }

  /**
   * Headings under which tasks stand and that are not given again, while the tasks stay.
   *
   * @param used the keys of headings under which tasks stand
   */
  public static List<Violation> leftOut(PlanContent content, Set<String> used) {
    Set<String> missing = new TreeSet<>(used);
    content.parts().forEach(part -> missing.remove(part.key()));
    return missing.isEmpty()
        ? List.of()
        : List.of(WORDS.violation("/parts", "plan-part.used", String.join("、", missing)));
  }

  private static Set<String> parts(List<PlanPartRequest> parts, List<Violation> faults) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      PlanPartRequest part = parts.get(i);
      if (part.parentKey() != null && !keys.contains(part.parentKey())) {
        faults.add(WORDS.violation("/parts/" + i + "/key", "plan-part.parent", part.parentKey()));
      }
      if (!keys.add(part.key())) {
        faults.add(WORDS.violation("/parts/" + i + "/key", "plan-part.twice", part.key()));
      }
    }
    return keys;
  }

  private static void indicator(
      PlanIndicatorRequest indicator, String place, List<Violation> faults) {
    if (blank(indicator.unit())) {
      faults.add(WORDS.violation(place + "/unit", "SB-003.unit", indicator.name()));
    }
    if (blank(indicator.supplier())) {
      faults.add(WORDS.violation(place + "/supplier", "SB-003.supplier", indicator.name()));
    }
    if (indicator.nature() == null) {
      faults.add(WORDS.violation(place + "/nature", "SB-003.nature", indicator.name()));
    }
    if (indicator.baselineYear() != null && indicator.baselineYear() >= indicator.targetYear()) {
      faults.add(WORDS.violation(place + "/baselineYear", "SB-003.years", indicator.name()));
    }
  }

  private static void goal(
      PlanGoalRequest goal,
      String place,
      Set<String> keys,
      int indicators,
      List<Violation> faults) {
    if (goal.partKey() != null && !keys.contains(goal.partKey())) {
      faults.add(WORDS.violation(place + "/partKey", "plan-part.unknown", goal.partKey()));
    }
    if (goal.indicatorNumber() != null && goal.indicatorNumber() > indicators) {
      faults.add(
          WORDS.violation(place + "/indicatorNumber", "plan-indicator", goal.indicatorNumber()));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
