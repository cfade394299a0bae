package org.ipfund.allocation.refund;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * Money of a payment that came back, yuan: booked at once, or prepared by one person and decided by
 * another. What is decided never changes. Only what changed is written: the application may write
 * no other column.
 */
@Entity
@DynamicUpdate
class Refund {

  private static final Wording WORDS = Wording.of(Refund.class);

  @Id private UUID id;
  private UUID disbursementId;
  private String regionCode;
  private Money amount;
  private String reason;
  private String payerReference;

  @Enumerated(EnumType.STRING)
  private RefundStatus status;

  private LocalDate refundedOn;
  private String preparedBy;
  private String decidedBy;
  private String refusal;
  private String scope;
  @Version private long version;

  protected Refund() {}

  /**
   * @param regionCode whose payment it was
   * @param preparedBy who asks for it, and may not approve it
   */
  Refund(UUID disbursementId, String regionCode, RefundRequest request, String preparedBy) {
    this.id = Ids.next();
    this.disbursementId = disbursementId;
    this.regionCode = regionCode;
    this.amount = request.amount();
    this.reason = request.reason();
    this.payerReference = request.payerReference();
    this.status = RefundStatus.PREPARED;
    this.preparedBy = preparedBy;
  }

  /** Says where its region lies. */
  void place(String path) {
    scope = path;
  }

  /** Booked by the person who asked for it. */
  void book(LocalDate today) {
    status = RefundStatus.BOOKED;
    refundedOn = today;
  }

  void approve(LocalDate today, String by) {
    book(today);
    decidedBy = by;
  }

  void reject(String why, String by) {
    status = RefundStatus.REJECTED;
    refusal = why;
    decidedBy = by;
  }

  void cancel(String by) {
    status = RefundStatus.CANCELLED;
    decidedBy = by;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (status != RefundStatus.PREPARED) {
      throw WORDS.conflict("refund-state", status.label().zh(), status);
    }
  }

  UUID id() {
    return id;
  }

  String regionCode() {
    return regionCode;
  }

  /** More than zero. */
  Money amount() {
    return amount;
  }

  /** Null until it is booked. */
  LocalDate refundedOn() {
    return refundedOn;
  }

  String preparedBy() {
    return preparedBy;
  }

  long version() {
    return version;
  }

  RefundFacts facts() {
    return new RefundFacts(
        id,
        disbursementId,
        regionCode,
        amount,
        reason,
        payerReference,
        status,
        refundedOn,
        preparedBy,
        refusal,
        version);
  }
}
