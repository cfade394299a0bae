package org.ipfund.catalog.suspension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.sql.EntityRows;

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
    Suspension suspension =
        EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
            .orElseThrow(() -> SuspensionReader.unknown(id));
    Etags.require(ifMatch, suspension.facts().version());
    return suspension;
  }
}
