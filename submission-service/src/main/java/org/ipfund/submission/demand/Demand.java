package org.ipfund.submission.demand;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.LineRequest;
import org.ipfund.submission.ownership.Belonging;
import org.ipfund.submission.ownership.Confidential;
import org.ipfund.submission.ownership.Ownership;
import org.ipfund.submission.ownership.Preparers;
import org.ipfund.submission.reference.Round;
import org.ipfund.submission.reference.Unit;

/**
 * One unit's answer to one form of a round (项目需求). Its lines are kept beside it; {@code revision}
 * counts changes of content, by which a consolidation sees that its source changed.
 */
@Entity
public class Demand implements Confidential {

  private static final Wording WORDS = Wording.of(Demand.class);

  @Id private UUID id;
  private UUID roundId;
  private UUID unitId;
  private String regionCode;
  private String formCode;
  private int budgetYear;

  @Enumerated(EnumType.STRING)
  private DemandStatus status;

  private String overallGoal;
  private String localDepartment;
  private String provincialDepartment;
  private String expenditureContent;
  private int lineCount;
  private Money amount;
  private Money approvedAmount;
  private String findings;
  private String returnReason;
  private Instant returnUntil;
  private Instant submittedAt;
  private int revision;
  @Version private long version;
  @Embedded private Belonging belonging;
  @Embedded private Preparers preparers;

  protected Demand() {}

  public Demand(Round round, Unit unit, String formCode) {
    this.id = Ids.next();
    this.roundId = round.id();
    this.unitId = unit.id();
    this.formCode = formCode;
    this.regionCode = unit.regionCode();
    this.budgetYear = round.budgetYear();
    this.belonging = new Belonging(unit.scope());
    this.preparers = new Preparers();
    this.status = DemandStatus.DRAFT;
    this.approvedAmount = Money.ZERO;
  }

  /** Takes over the head and the sums of new content, which this person wrote. */
  public void become(DemandRequest content, String judged, String writer) {
    DemandHeader header = content.content().header();
    overallGoal = content.overallGoal();
    localDepartment = header.localDepartment();
    provincialDepartment = header.provincialDepartment();
    expenditureContent = header.expenditureContent();
    lineCount = content.lines().size();
    amount = content.lines().stream().map(LineRequest::amount).reduce(Money.ZERO, Money::plus);
    findings = judged;
    revision++;
    preparers.add(writer);
  }

  public void submit(Instant now, String judged) {
    move(DemandAction.SUBMIT, DemandStatus.SUBMITTED);
    submittedAt = now;
    returnReason = null;
    findings = judged;
  }

  /**
   * @param until the first instant at which it may not come again
   */
  public void giveBack(String reason, Instant until) {
    move(DemandAction.RETURN, DemandStatus.RETURNED);
    returnReason = reason;
    returnUntil = until;
    preparers.sentBack();
  }

  /** Its unit takes it back before anybody has acted on it. */
  public void withdraw() {
    move(DemandAction.WITHDRAW, DemandStatus.DRAFT);
    submittedAt = null;
  }

  /** A consolidation takes it in. */
  public void consolidate() {
    move(DemandAction.CONSOLIDATE, DemandStatus.CONSOLIDATED);
  }

  /** A consolidation lets it go again. */
  public void release() {
    move(DemandAction.RELEASE, DemandStatus.SUBMITTED);
  }

  /** Its package is sent to the province, which sees it from now on ({@code N23-27}). */
  public void report() {
    move(DemandAction.REPORT, DemandStatus.REPORTED);
    belonging.disclose();
  }

  /** Its package comes back to the city. */
  public void sendBack() {
    move(DemandAction.SEND_BACK, DemandStatus.CONSOLIDATED);
  }

  /** Its package is approved; nothing taken of it means that it is rejected. */
  public void decide(Money taken) {
    move(DemandAction.DECIDE, taken.isPositive() ? DemandStatus.APPROVED : DemandStatus.REJECTED);
    approvedAmount = taken;
  }

  /**
   * The province decides on it without a package; nothing taken of it means that it is rejected.
   */
  public void review(Money taken) {
    move(DemandAction.APPROVE, taken.isPositive() ? DemandStatus.APPROVED : DemandStatus.REJECTED);
    approvedAmount = taken;
  }

  /**
   * What can be done with it now, by whomever.
   *
   * @param phase how it is now to the time in which its unit may file
   */
  public List<DemandAction> actions(FilingTime.Phase phase) {
    return status.actions(phase, belonging.scope());
  }

  /**
   * Lets an action pass only in a status that allows it.
   *
   * @throws ProblemException 409
   */
  public void require(DemandAction action) {
    if (!status.allows(action)) {
      throw WORDS.conflict("demand-state", status.label().zh(), status);
    }
  }

  private void move(DemandAction action, DemandStatus next) {
    require(action);
    status = next;
  }

  public UUID id() {
    return id;
  }

  public UUID roundId() {
    return roundId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }

  public String regionCode() {
    return regionCode;
  }

  public String formCode() {
    return formCode;
  }

  public int budgetYear() {
    return budgetYear;
  }

  public DemandStatus status() {
    return status;
  }

  public String overallGoal() {
    return overallGoal;
  }

  public DemandHeader header() {
    return new DemandHeader(localDepartment, provincialDepartment, expenditureContent);
  }

  public DemandContent content(List<DemandLine> lines) {
    return new DemandContent(overallGoal, header(), lines);
  }

  int lineCount() {
    return lineCount;
  }

  public Money amount() {
    return amount;
  }

  Money approvedAmount() {
    return approvedAmount;
  }

  public String findings() {
    return findings;
  }

  public String returnReason() {
    return returnReason;
  }

  public Instant returnUntil() {
    return returnUntil;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  public int revision() {
    return revision;
  }

  @Override
  public Belonging belonging() {
    return belonging;
  }

  /** Who may not submit it, because they wrote it. */
  public List<String> preparers() {
    return preparers.all();
  }

  public Ownership ownership() {
    return Ownership.of(this, preparers());
  }

  public long version() {
    return version;
  }
}
