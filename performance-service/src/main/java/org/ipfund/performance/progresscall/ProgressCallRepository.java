package org.ipfund.performance.progresscall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Calls, for changing them; those of the caller's office and below it. */
@ApplicationScoped
class ProgressCallRepository implements PanacheRepositoryBase<ProgressCall, UUID> {

  private final Caller caller;

  ProgressCallRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * One of them, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  ProgressCall lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> ProgressCallReader.unknown(id));
  }

  void write(ProgressCall changed) {
    EntityRows.write(this, changed, ProgressCall::version);
  }
}
