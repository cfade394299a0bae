package org.ipfund.performance.planevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;

/** Who may do what with an evaluation: nobody issues what they had a hand in. */
@ApplicationScoped
class Evaluators {

  private static final String OPERATION = "evaluation";

  private final Caller caller;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final Participation participation;

  Evaluators(Caller caller, FourEyes fourEyes, Separation separation, Participation participation) {
    this.caller = caller;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.participation = participation;
  }

  String name() {
    return caller.name();
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 403 when the caller had a hand in it
   */
  void requireAnother(PlanEvaluation evaluation) {
    if (fourEyes.need(OPERATION)) {
      separation.require(evaluation.preparers());
    }
  }

  /** What the caller may do with it now. */
  List<EvaluationAction> allowed(EvaluationStatus status, String scope, List<String> preparers) {
    if (status != EvaluationStatus.DRAFT || !participation.isOffice(scope)) {
      return List.of();
    }
    boolean prepared = fourEyes.need(OPERATION) && preparers.contains(caller.name());
    return Arrays.stream(EvaluationAction.values())
        .filter(action -> caller.may(action.operation()))
        .filter(action -> !(prepared && action.isByAnother()))
        .toList();
  }
}
