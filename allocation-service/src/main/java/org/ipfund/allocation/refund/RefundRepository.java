package org.ipfund.allocation.refund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.value.Money;

/** Refunds, for asking for and deciding them; reading goes through {@link RefundReader}. */
@ApplicationScoped
class RefundRepository implements PanacheRepositoryBase<Refund, UUID> {

  private static final String WAITING =
      "SELECT coalesce(sum(amount), 0) FROM Refund WHERE disbursementId = ?1 AND status = PREPARED";
  private static final String ALONE =
      "SELECT coalesce(sum(amount), 0) FROM Refund"
          + " WHERE disbursementId = ?1 AND status = BOOKED AND decidedBy IS NULL";

  private final Caller caller;
  private final PlacePaths places;

  RefundRepository(Caller caller, PlacePaths places) {
    this.caller = caller;
    this.places = places;
  }

  /** Keeps a new one where its region lies. */
  void add(Refund refund) {
    refund.place(places.path(refund.regionCode()).orElseThrow());
    persistAndFlush(refund);
  }

  /** The payment that a refund is of, when the caller sees it. */
  UUID payment(UUID id) {
    Condition seen = caller.seesAmong("scope", null, null);
    return find(
            "SELECT disbursementId FROM Refund WHERE id = ?1 AND " + seen.numbered(2),
            seen.after(id))
        .project(UUID.class)
        .firstResultOptional()
        .orElseThrow(() -> RefundReader.unknown(id));
  }

  /** The refund, when the caller sees it, locked until the end of the transaction. */
  Refund lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> RefundReader.unknown(id));
  }

  /** Yuan of a payment that is being asked back; its row is locked. */
  Money waiting(UUID disbursement) {
    return find(WAITING, disbursement).project(Money.class).singleResult();
  }

  /** Yuan of a payment that came back by one person alone. */
  Money alone(UUID disbursement) {
    return find(ALONE, disbursement).project(Money.class).singleResult();
  }
}
