package org.ipfund.catalog.regiondecision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;

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
    return EntityRows.lock(
        this,
        id,
        caller.seesAmong("scope", null, null),
        ifMatch,
        row -> row.facts().version(),
        RegionDecisionReader::unknown);
  }
}
