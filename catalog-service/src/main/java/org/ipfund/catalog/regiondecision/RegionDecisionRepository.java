package org.ipfund.catalog.regiondecision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.sql.EntityRows;

/** Decisions on regions, for changing them; reading goes through {@link RegionDecisionReader}. */
@ApplicationScoped
class RegionDecisionRepository implements PanacheRepositoryBase<RegionDecision, UUID> {

  private final Caller caller;

  RegionDecisionRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The decision as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  RegionDecision lock(UUID id, String ifMatch) {
    RegionDecision decision =
        EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
            .orElseThrow(() -> RegionDecisionReader.unknown(id));
    Etags.require(ifMatch, decision.facts().version());
    return decision;
  }
}
