package org.ipfund.submission.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.problem.ProblemException;

/** Demands, for changing them; reading goes through {@link DemandReader}. */
@ApplicationScoped
class DemandRepository implements PanacheRepositoryBase<Demand, UUID> {

  private final Caller caller;

  DemandRepository(Caller caller) {
    this.caller = caller;
  }

  /** The demand, when the caller sees it, locked until the end of the transaction. */
  Demand lock(UUID id) {
    Condition seen = caller.seesAmong("belonging.scope", "belonging.held", "unitId");
    return find("id = ?1 AND " + seen.numbered(2), seen.after(id))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> ProblemException.notFound("项目需求", "demand", id));
  }
}
