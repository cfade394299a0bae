package org.ipfund.submission.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;

/** Consolidations, for changing them; reading goes through {@link ConsolidationReader}. */
@ApplicationScoped
class ConsolidationRepository implements PanacheRepositoryBase<Consolidation, UUID> {

  /** The consolidation, locked until the end of the transaction. */
  Consolidation lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> ProblemException.notFound("汇总", "consolidation", id));
  }
}
