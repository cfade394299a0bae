package org.ipfund.submission.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;

/** Demands, for changing them; reading goes through {@link DemandReader}. */
@ApplicationScoped
class DemandRepository implements PanacheRepositoryBase<Demand, UUID> {

  /** The demand, locked until the end of the transaction. */
  Demand lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> ProblemException.notFound("项目需求", "demand", id));
  }
}
