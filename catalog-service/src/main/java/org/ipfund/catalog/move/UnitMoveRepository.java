package org.ipfund.catalog.move;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;

/** Moves of units, for changing them; reading goes through {@link UnitMoveReader}. */
@ApplicationScoped
class UnitMoveRepository implements PanacheRepositoryBase<UnitMove, UUID> {

  private final Caller caller;

  UnitMoveRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The move as the client read it, locked until the end of the transaction.
   *
   * @throws org.ipfund.platform.problem.ProblemException 404, 412, 428
   */
  UnitMove lock(UUID id, String ifMatch) {
    return EntityRows.lock(
        this,
        id,
        caller.seesAmong("scope", null, null),
        ifMatch,
        row -> row.facts().version(),
        UnitMoveReader::unknown);
  }
}
