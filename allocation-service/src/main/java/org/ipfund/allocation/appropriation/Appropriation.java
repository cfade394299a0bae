package org.ipfund.allocation.appropriation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * The ceiling of a year and fund, yuan: entered by one person, in force once another has approved
 * it. Only what changed is written: the application may write no other column.
 */
@Entity
@DynamicUpdate
public class Appropriation {

  private static final Wording WORDS = Wording.of(Appropriation.class);

  @Id private UUID id;
  private int budgetYear;
  private String fundName;
  private String fundKey;
  private String functionCode;
  private String functionName;
  private Money amount;
  private UUID sourceAccountId;

  @Enumerated(EnumType.STRING)
  private AppropriationStatus status;

  private String preparedBy;
  private String decidedBy;
  private String reason;
  private String scope;
  @Version private long version;

  protected Appropriation() {}

  /**
   * @param fund which one it is, and its name as entered
   * @param preparedBy who entered it, and may not approve it
   */
  Appropriation(AppropriationRequest request, Name fund, String preparedBy, String scope) {
    this.id = Ids.next();
    this.budgetYear = request.budgetYear();
    this.fundName = fund.printed();
    this.fundKey = fund.key();
    this.functionCode = request.functionCode();
    this.functionName = request.functionName();
    this.amount = request.amount();
    this.status = AppropriationStatus.PREPARED;
    this.preparedBy = preparedBy;
    this.scope = scope;
  }

  /** In force at once, by the person who entered it. */
  void takeEffect(UUID sourceAccount) {
    status = AppropriationStatus.IN_FORCE;
    sourceAccountId = sourceAccount;
  }

  void approve(UUID sourceAccount, String by) {
    takeEffect(sourceAccount);
    decidedBy = by;
  }

  void reject(String why, String by) {
    status = AppropriationStatus.REJECTED;
    reason = why;
    decidedBy = by;
  }

  void withdraw(String by) {
    status = AppropriationStatus.WITHDRAWN;
    decidedBy = by;
  }

  /** Another ceiling from now on. */
  public void limit(Money ceiling) {
    amount = ceiling;
  }

  /**
   * @throws ProblemException 409 when it is decided
   */
  void requirePrepared() {
    if (status != AppropriationStatus.PREPARED) {
      throw WORDS.conflict("appropriation-state", status.label().zh(), status);
    }
  }

  /**
   * @throws ProblemException 409 when it is not
   */
  public void requireInForce() {
    if (status != AppropriationStatus.IN_FORCE) {
      throw WORDS.conflict("appropriation-unchangeable", status.label().zh(), status);
    }
  }

  public UUID id() {
    return id;
  }

  int budgetYear() {
    return budgetYear;
  }

  /** Which fund it is, and its name as entered. */
  Name fund() {
    return new Name(fundName, fundKey);
  }

  /** The most that notices may issue. */
  public Money amount() {
    return amount;
  }

  /** The account the money comes from; null until it is in force. */
  public UUID sourceAccountId() {
    return sourceAccountId;
  }

  /** Who entered it; null for old ones. */
  String preparedBy() {
    return preparedBy;
  }

  public String scope() {
    return scope;
  }

  public long version() {
    return version;
  }

  AppropriationState state() {
    return new AppropriationState(
        id,
        budgetYear,
        fund(),
        functionCode,
        functionName,
        amount,
        sourceAccountId,
        status,
        preparedBy,
        reason,
        version);
  }
}
