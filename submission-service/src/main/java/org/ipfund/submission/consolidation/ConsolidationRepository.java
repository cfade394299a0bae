package org.ipfund.submission.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Consolidations, for changing them; reading goes through {@link ConsolidationReader}. */
@ApplicationScoped
class ConsolidationRepository implements PanacheRepositoryBase<Consolidation, UUID> {

  private final Caller caller;

  ConsolidationRepository(Caller caller) {
    this.caller = caller;
  }

  /** The consolidation, when the caller sees it, locked until the end of the transaction. */
  Consolidation lock(UUID id) {
    return EntityRows.lock(
            this, "id", id, caller.seesAmong("belonging.scope", "belonging.held", "unitId"))
        .orElseThrow(() -> ProblemException.notFound("汇总", "consolidation", id));
  }
}
