package org.ipfund.performance.planevaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Evaluations, for changing them; those of the caller's office and below it. */
@ApplicationScoped
class PlanEvaluationRepository implements PanacheRepositoryBase<PlanEvaluation, UUID> {

  private final Caller caller;

  PlanEvaluationRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * One of them, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  PlanEvaluation lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> EvaluationReader.unknown(id));
  }

  /** Writes a changed one and counts the change. */
  void write(PlanEvaluation changed) {
    EntityRows.write(this, changed, PlanEvaluation::version);
  }
}
