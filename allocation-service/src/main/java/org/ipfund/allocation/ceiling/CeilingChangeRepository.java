package org.ipfund.allocation.ceiling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.problem.ProblemException;

/** Changes of ceilings, for deciding them; reading goes through {@link CeilingChangeReader}. */
@ApplicationScoped
class CeilingChangeRepository implements PanacheRepositoryBase<CeilingChange, UUID> {

  private final Caller caller;

  CeilingChangeRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * A change of an appropriation that is locked, and by that this one too.
   *
   * @throws ProblemException 404 when there is none the caller may know of
   */
  CeilingChange of(UUID lockedAppropriation, UUID id) {
    Condition seen = caller.seesAmong("scope", null, null);
    return find(
            "appropriationId = ?1 AND id = ?2 AND " + seen.numbered(3),
            seen.after(lockedAppropriation, id))
        .firstResultOptional()
        .orElseThrow(() -> CeilingChangeReader.unknown(id));
  }
}
