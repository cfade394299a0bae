package org.ipfund.allocation.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.ipfund.allocation.payee.Party;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * A payment, yuan: made at once, or prepared by one person and decided by another. What is decided
 * never changes, but for what came back of it. Only what changed is written: the application may
 * write no other column.
 */
@Entity
@DynamicUpdate
class Disbursement implements Payment {

  private static final Wording WORDS = Wording.of(Disbursement.class);

  /** Who issued the notices a payment is made from: the one it names, and its fund project's. */
  private static final String BY_NOTICE =
      "ARRAY(SELECT n.issued_by FROM notice n WHERE n.issued_by IS NOT NULL AND n.id = ";

  private static final String BY_PROJECT =
      " UNION SELECT n.issued_by FROM issued_allocation a JOIN notice n ON n.id = a.notice_id"
          + " WHERE n.issued_by IS NOT NULL AND a.project_id = ";

  /** The same of {@code disbursement d}. */
  static final String ISSUERS = BY_NOTICE + "d.notice_id" + BY_PROJECT + "d.project_id)";

  @Id private UUID id;
  private UUID noticeId;
  private UUID projectId;
  private String regionCode;
  private int budgetYear;
  @Embedded private Party party;

  @Column(name = "payee_known_as")
  private String knownAs;

  private String payerReference;
  private Money amount;
  private Money counted;
  private Money refunded;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private PurposeKind purposeKind;

  private String functionCode;
  private LocalDate paidOn;
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private DisbursementStatus status;

  private String preparedBy;
  private String decidedBy;
  private String reason;
  private String scope;

  @Formula(BY_NOTICE + "notice_id" + BY_PROJECT + "project_id)")
  private String[] issuers;

  @Version private long version;

  protected Disbursement() {}

  /**
   * @param from where the money is from, held
   * @param preparedBy who asked for it, and may not approve it
   * @param knownAs the name under which the payee's credit code was paid first, when it is another
   */
  Disbursement(DisbursementRequest request, Source from, String preparedBy, String knownAs) {
    this.id = Ids.next();
    this.noticeId = request.noticeId();
    this.projectId = from.permit().pool().projectId();
    this.regionCode = request.regionCode();
    this.budgetYear = from.permit().notice().budgetYear();
    this.party = request.party();
    this.knownAs = knownAs;
    this.payerReference = request.payerReference();
    this.amount = request.amount();
    this.counted = from.counted();
    this.refunded = Money.ZERO;
    this.purpose = request.purpose();
    this.purposeKind = request.purposeKind() == null ? PurposeKind.OTHER : request.purposeKind();
    this.functionCode = request.functionCode();
    this.accountId = from.treasury();
    this.status = DisbursementStatus.PREPARED;
    this.preparedBy = preparedBy;
    this.scope = from.permit().scope();
    this.issuers = from.permit().pool().issuers().toArray(String[]::new);
  }

  /**
   * Where the money of a new payment is from.
   *
   * @param treasury the account it leaves
   * @param counted what counts against the amount up to which one person is enough: this payment
   *     and others that no second person approved
   */
  record Source(PaymentCheck.Permit permit, UUID treasury, Money counted) {}

  /** Paid by the person who asked for it. */
  void pay(LocalDate today) {
    status = DisbursementStatus.PAID;
    paidOn = today;
  }

  void approve(LocalDate today, String by) {
    pay(today);
    decidedBy = by;
  }

  void reject(String why, String by) {
    decide(DisbursementStatus.REJECTED, why, by);
  }

  /**
   * @param why what happened, where nobody took it back; else null
   */
  void cancel(String why, String by) {
    decide(DisbursementStatus.CANCELLED, why, by);
  }

  private void decide(DisbursementStatus next, String why, String by) {
    status = next;
    reason = why;
    decidedBy = by;
  }

  /** Some of it came back. */
  void comeBack(Money back) {
    refunded = refunded.plus(back);
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (status != DisbursementStatus.PREPARED) {
      throw WORDS.conflict("payment-state", status.label().zh(), status);
    }
  }

  UUID id() {
    return id;
  }

  @Override
  public UUID noticeId() {
    return noticeId;
  }

  @Override
  public UUID projectId() {
    return projectId;
  }

  @Override
  public String regionCode() {
    return regionCode;
  }

  @Override
  public Party party() {
    return party;
  }

  @Override
  public Money amount() {
    return amount;
  }

  @Override
  public String functionCode() {
    return functionCode;
  }

  /** Null until it is paid. */
  LocalDate paidOn() {
    return paidOn;
  }

  /** The treasury it leaves. */
  UUID accountId() {
    return accountId;
  }

  DisbursementStatus status() {
    return status;
  }

  String preparedBy() {
    return preparedBy;
  }

  long version() {
    return version;
  }

  DisbursementFacts facts() {
    return new DisbursementFacts(
        id,
        noticeId,
        projectId,
        regionCode,
        budgetYear,
        party,
        knownAs,
        payerReference,
        amount,
        counted,
        refunded,
        purpose,
        purposeKind,
        functionCode,
        paidOn,
        accountId,
        status,
        preparedBy,
        List.of(issuers),
        reason,
        version);
  }
}
