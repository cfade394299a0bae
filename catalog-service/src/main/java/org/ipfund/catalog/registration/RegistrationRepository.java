package org.ipfund.catalog.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;

/** Registrations, for changing them; reading goes through {@link RegistrationReader}. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

  private final Caller caller;

  RegistrationRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The registration as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  Registration lock(UUID id, String ifMatch) {
    Condition seen = caller.seesAmong("scope", null, null).or("subject = ?", caller.name());
    return EntityRows.lock(
        this, id, seen, ifMatch, row -> row.facts().version(), RegistrationReader::unknown);
  }

  /** Writes a locked one and counts its change, also one that was referred before. */
  void write(Registration changed) {
    EntityRows.write(this, changed, registration -> registration.facts().version());
  }
}
