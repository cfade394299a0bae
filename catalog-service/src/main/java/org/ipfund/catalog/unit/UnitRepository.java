package org.ipfund.catalog.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

  List<Unit> named(List<String> names) {
    return list("name IN ?1", names);
  }

  List<Unit> withCreditCodes(List<String> codes) {
    return list("creditCode IN ?1", codes);
  }
}
