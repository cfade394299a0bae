package org.ipfund.allocation.ceiling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.allocation.appropriation.Appropriation;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * How a ceiling becomes another: entered by one person, in force once another has approved it. What
 * is decided never changes, so that all of them together are its history. Only what changed is
 * written: the application may write no other column.
 */
@Entity
@Table(name = "appropriation_change")
@DynamicUpdate
class CeilingChange {

  private static final Wording WORDS = Wording.of(CeilingChange.class);

  @Id private UUID id;
  private UUID appropriationId;
  private String documentNumber;
  private String reason;
  private Money amountBefore;
  private Money amount;

  @Enumerated(EnumType.STRING)
  private AppropriationStatus status;

  private String preparedBy;
  private Instant preparedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String refusal;
  private String scope;
  @Version private long version;

  protected CeilingChange() {}

  /**
   * @param of locked
   * @param preparedBy who enters it, and may not approve it
   */
  CeilingChange(Appropriation of, CeilingChangeRequest request, String preparedBy, Instant now) {
    this.id = Ids.next();
    this.appropriationId = of.id();
    this.documentNumber = request.documentNumber().text();
    this.reason = request.reason();
    this.amountBefore = of.amount();
    this.amount = request.amount();
    this.status = AppropriationStatus.PREPARED;
    this.preparedBy = preparedBy;
    this.preparedAt = now;
    this.scope = of.scope();
  }

  void approve(String by, Instant now) {
    decide(AppropriationStatus.IN_FORCE, by, now);
  }

  void reject(String why, String by, Instant now) {
    decide(AppropriationStatus.REJECTED, by, now);
    refusal = why;
  }

  void withdraw(String by, Instant now) {
    decide(AppropriationStatus.WITHDRAWN, by, now);
  }

  private void decide(AppropriationStatus next, String by, Instant now) {
    status = next;
    decidedBy = by;
    decidedAt = now;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (status != AppropriationStatus.PREPARED) {
      throw WORDS.conflict("ceiling-change-state", status.label().zh(), status);
    }
  }

  UUID id() {
    return id;
  }

  /** The ceiling from then on, yuan. */
  Money amount() {
    return amount;
  }

  String preparedBy() {
    return preparedBy;
  }

  long version() {
    return version;
  }

  CeilingChangeState state() {
    return new CeilingChangeState(
        id,
        appropriationId,
        documentNumber,
        reason,
        amountBefore,
        amount,
        status,
        preparedBy,
        preparedAt,
        decidedAt,
        refusal,
        version);
  }
}
