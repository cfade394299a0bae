package org.ipfund.catalog.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Rounds, for changing them; reading goes through {@link RoundReader}. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<Round, UUID> {

  private final Caller caller;

  RoundRepository(Caller caller) {
    this.caller = caller;
  }

  /** The round, for whoever keeps it, locked until the end of the transaction. */
  public Round lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> unknown(id));
  }

  /** Published rounds whose deadline has passed and that no other replica has in hand, locked. */
  List<Round> lockDue(Instant now) {
    return find("status = ?1 AND deadlineAt <= ?2", RoundStatus.PUBLISHED, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .list();
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("批次", "round", id);
  }
}
