package org.ipfund.allocation.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Money;

/** Notices, for changing them; reading goes through {@link Notices}. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

  private final Caller caller;

  NoticeRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The notice, for the place that issues it, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none the caller may change
   */
  public Notice lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> Notices.unknown(id));
  }

  /** Writes a locked draft and counts its change, also where its head says what it said before. */
  public void write(Notice changed) {
    EntityRows.write(this, changed, Notice::version);
  }

  /** Turns a locked draft into an issued notice, in the caller's name. */
  public void issue(Notice draft, Money total, Money netChange, Instant now) {
    draft.issue(total, netChange, now, caller.name());
    flush();
  }
}
