package org.ipfund.performance.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Documents, for changing them; those of the caller's office and below it. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

  private final Caller caller;

  PlanRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * One of them, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  public Plan lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> PlanReader.unknown(id));
  }

  /** Writes a changed one and counts the change. */
  void write(Plan changed) {
    EntityRows.write(this, changed, Plan::version);
  }
}
