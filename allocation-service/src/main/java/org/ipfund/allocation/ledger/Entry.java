package org.ipfund.allocation.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** One side of a transfer, never changed after it is written. */
@Entity
@Immutable
class Entry {

  @Id private UUID id;
  private UUID transferId;
  private UUID accountId;
  private UUID counterAccountId;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private Money amount;
  private Money balanceAfter;
  private UUID causeId;
  private UUID originId;
  private LocalDate bookedOn;

  protected Entry() {}

  Entry(Posting posting, UUID transferId, EntryKind kind, Side side) {
    this.id = Ids.next();
    this.transferId = transferId;
    this.accountId = side.accountId();
    this.counterAccountId = side.counterAccountId();
    this.kind = kind;
    this.amount = side.amount();
    this.balanceAfter = side.balanceAfter();
    this.causeId = posting.causeId();
    this.originId = posting.originId();
    this.bookedOn = posting.bookedOn();
  }

  /** What one account sees of a transfer; the amount is negative where money leaves. */
  record Side(UUID accountId, UUID counterAccountId, Money amount, Money balanceAfter) {}

  UUID id() {
    return id;
  }

  EntryResponse response() {
    return new EntryResponse(
        id,
        transferId,
        accountId,
        counterAccountId,
        kind,
        kind.label(),
        amount,
        balanceAfter,
        originId,
        causeId,
        bookedOn);
  }
}
