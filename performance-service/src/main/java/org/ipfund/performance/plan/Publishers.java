package org.ipfund.performance.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;

/** Who may do what with a document: nobody publishes what they drafted. */
@ApplicationScoped
class Publishers {

  private static final String OPERATION = "plan";

  private final Caller caller;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final Participation participation;

  Publishers(Caller caller, FourEyes fourEyes, Separation separation, Participation participation) {
    this.caller = caller;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.participation = participation;
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 403 when the caller had a hand in it
   */
  void require(Plan plan) {
    if (fourEyes.need(OPERATION)) {
      separation.require(plan.preparers());
    }
  }

  /** What the caller may do with it now. */
  List<PlanAction> allowed(PlanStatus status, String scope, List<String> preparers) {
    if (!participation.isOffice(scope)) {
      return List.of();
    }
    boolean prepared = fourEyes.need(OPERATION) && preparers.contains(caller.name());
    return PlanAction.in(status).stream()
        .filter(action -> caller.may(action.operation()))
        .filter(action -> !(prepared && action.isByAnother()))
        .toList();
  }
}
