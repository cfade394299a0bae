package org.ipfund.catalog.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;

/** Delegations, for changing them; reading goes through {@link DelegationReader}. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<LentRoles, UUID> {

  private final Caller caller;

  DelegationRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The delegation as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  LentRoles lock(UUID id, String ifMatch) {
    return EntityRows.lock(
        this,
        id,
        caller.seesAmong("scope", null, "unitId"),
        ifMatch,
        row -> row.facts().version(),
        DelegationReader::unknown);
  }
}
