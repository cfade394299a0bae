package org.ipfund.submission.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
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
    Condition seen = caller.seesAmong("belonging.scope", "belonging.held", "unitId");
    return find("id = ?1 AND " + seen.numbered(2), seen.after(id))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> ProblemException.notFound("汇总", "consolidation", id));
  }
}
