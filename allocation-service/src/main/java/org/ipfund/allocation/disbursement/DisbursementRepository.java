package org.ipfund.allocation.disbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.payee.Party;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/** Payments, for making and deciding them; reading goes through {@link DisbursementReader}. */
@ApplicationScoped
class DisbursementRepository implements PanacheRepositoryBase<Disbursement, UUID> {

  /** Payments that stand: made, or prepared. */
  private static final List<DisbursementStatus> STANDING =
      List.of(DisbursementStatus.PREPARED, DisbursementStatus.PAID);

  private static final String ALONE =
      """
      SELECT coalesce(sum(amount), 0) FROM Disbursement
      WHERE accountId = ?1 AND status = PAID AND decidedBy IS NULL AND paidOn > ?2
        AND (preparedBy = ?3 OR party.accountNumber = ?4 OR party.creditCode = ?5
          OR party.personalMark = ?6)
      """;

  private final Caller caller;

  DisbursementRepository(Caller caller) {
    this.caller = caller;
  }

  /** The payment, when the caller sees it, locked until the end of the transaction. */
  Disbursement lock(UUID id) {
    return lockSeen(id).orElseThrow(() -> DisbursementReader.unknown(id));
  }

  /** The same, or empty. */
  Optional<Disbursement> lockSeen(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null));
  }

  /** What waits of a region, locked until the end of the transaction. */
  List<Disbursement> lockPrepared(String regionCode) {
    Condition seen = caller.seesAmong("scope", null, null);
    String asked = "regionCode = ?1 AND status = ?2 AND " + seen.numbered(3);
    return find(asked, Sort.by("id"), seen.after(regionCode, DisbursementStatus.PREPARED))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The payment of the region that has the reference, made or prepared. */
  Optional<UUID> referred(String regionCode, String payerReference) {
    return find(
            "SELECT id FROM Disbursement"
                + " WHERE regionCode = ?1 AND payerReference = ?2 AND status IN ?3",
            regionCode,
            payerReference,
            STANDING)
        .project(UUID.class)
        .firstResultOptional();
  }

  /**
   * The name under which the payee's credit code was paid first, of what the payer sees, when
   * people do not take it for the same.
   */
  Optional<String> otherName(Party payee) {
    if (payee.creditCode() == null) {
      return Optional.empty();
    }
    Condition seen = caller.seesAmong("scope", null, null);
    return find(
            "SELECT party.name FROM Disbursement WHERE party.creditCode = ?1 AND status IN ?2 AND "
                + seen.numbered(3),
            Sort.by("id"),
            seen.after(payee.creditCode(), STANDING))
        .project(String.class)
        .firstResultOptional()
        .filter(first -> !Name.of(first).equals(Name.of(payee.name())));
  }

  /**
   * Yuan that left the treasury after a day by this hand or for this payee, and that no second
   * person approved.
   */
  Money paidAlone(UUID treasury, LocalDate after, String by, Party payee) {
    return getEntityManager()
        .createQuery(ALONE, Money.class)
        .setParameter(1, treasury)
        .setParameter(2, after)
        .setParameter(3, by)
        .setParameter(4, payee.accountNumber())
        .setParameter(5, payee.creditCode())
        .setParameter(6, payee.personalMark())
        .getSingleResult();
  }
}
