package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;

/** Who may do what with an adjustment: nobody decides on what they had a hand in. */
@ApplicationScoped
class Reviewers {

  private static final String OPERATION = "adjustment";

  private final Caller caller;
  private final FourEyes fourEyes;
  private final Separation separation;

  Reviewers(Caller caller, FourEyes fourEyes, Separation separation) {
    this.caller = caller;
    this.fourEyes = fourEyes;
    this.separation = separation;
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 403 when the caller had a hand in it
   */
  void require(Adjustment adjustment) {
    if (fourEyes.need(OPERATION)) {
      separation.require(adjustment.preparers());
    }
  }

  /** What the caller may do with it now. */
  List<AdjustmentAction> allowed(AdjustmentStatus status, List<String> preparers) {
    boolean prepared = fourEyes.need(OPERATION) && preparers.contains(caller.name());
    return status != AdjustmentStatus.DRAFT
        ? List.of()
        : Arrays.stream(AdjustmentAction.values())
            .filter(action -> caller.may(action.operation()))
            .filter(action -> !(prepared && action.isByAnother()))
            .toList();
  }
}
