package org.ipfund.submission.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Demands, for changing them; reading goes through {@link DemandReader}. */
@ApplicationScoped
public class DemandRepository implements PanacheRepositoryBase<Demand, UUID> {

  private final Caller caller;

  DemandRepository(Caller caller) {
    this.caller = caller;
  }

  /** The demand, when the caller sees it, locked until the end of the transaction. */
  public Demand lock(UUID id) {
    return EntityRows.lock(
            this, "id", id, caller.seesAmong("belonging.scope", "belonging.held", "unitId"))
        .orElseThrow(() -> ProblemException.notFound("项目需求", "demand", id));
  }
}
