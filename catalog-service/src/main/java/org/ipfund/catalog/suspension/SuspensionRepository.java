package org.ipfund.catalog.suspension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;

/** Suspensions, for changing them; reading goes through {@link SuspensionReader}. */
@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, UUID> {

  private final Caller caller;

  SuspensionRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The suspension as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  Suspension lock(UUID id, String ifMatch) {
    return EntityRows.lock(
        this,
        id,
        caller.seesAmong("scope", null, null),
        ifMatch,
        row -> row.facts().version(),
        SuspensionReader::unknown);
  }
}
