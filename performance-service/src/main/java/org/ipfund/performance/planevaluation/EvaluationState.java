package org.ipfund.performance.planevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the audit record keeps of an evaluation.
 *
 * @param differing verdicts in which a person differs, with the person's reason
 */
record EvaluationState(
    UUID planId,
    EvaluationKind kind,
    EvaluationStatus status,
    LocalDate asOf,
    String conclusion,
    List<String> differing) {

  static EvaluationState of(PlanEvaluation evaluation, List<String> differing) {
    return new EvaluationState(
        evaluation.planId(),
        evaluation.kind(),
        evaluation.status(),
        evaluation.asOf(),
        evaluation.conclusion(),
        differing);
  }
}
