package org.ipfund.catalog.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ipfund.platform.http.ProblemException;

/** Units, for changing them; reading goes through {@link UnitReader}. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

  /** The unit, locked until the end of the transaction. */
  Unit lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> ProblemException.notFound("单位", "unit", id));
  }
}
