package org.ipfund.performance.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.body.BodyKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/** To whom a problem may be raised, and who may do what with it. Pure. */
final class ProblemRules {

  private static final Wording WORDS = Wording.of(ProblemRules.class);

  private ProblemRules() {}

  /**
   * A problem is raised to the issuing office (SB-071) or to a leading group (SB-008).
   *
   * @param group the kind of the body it is raised to; null when there is no such body
   */
  static List<Violation> faults(@Nullable UUID raisedToId, @Nullable BodyKind group) {
    List<Violation> faults = new ArrayList<>();
    if (raisedToId != null && group == null) {
      faults.add(WORDS.violation("/raisedToId", "SB-008.unknown", raisedToId));
    } else if (raisedToId != null && group != BodyKind.COLLECTIVE) {
      faults.add(WORDS.violation("/raisedToId", "SB-008"));
    }
    return faults;
  }

  /**
   * What may be done with it.
   *
   * @param own by people of the body that raised it
   * @param asked by the issuing office or by members of the leading group
   */
  static List<ProblemAction> fitting(ProblemStatus status, boolean own, boolean asked) {
    List<ProblemAction> fitting = new ArrayList<>();
    if (status != ProblemStatus.CLOSED && asked) {
      fitting.add(ProblemAction.ANSWER);
    }
    if (status != ProblemStatus.CLOSED && own) {
      fitting.add(ProblemAction.CLOSE);
    }
    return fitting;
  }
}
