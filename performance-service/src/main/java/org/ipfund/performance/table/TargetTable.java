package org.ipfund.performance.table;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.performance.inbound.TableReceiver;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * A performance target table (绩效目标表): exactly one for each fund project (二级项目), which is one of a
 * fund, receiving unit and budget year. Amounts are in yuan. Its indicators, goals and findings are
 * rows of their own; every approved content is kept as a version. From the first notice on it says
 * what that or a later notice has posted.
 */
@Entity
public class TargetTable {

  private static final Wording WORDS = Wording.of(TargetTable.class);

  @Id private UUID id;
  private UUID demandId;
  private UUID projectId;
  private String projectName;
  private String fundCode;
  private UUID roundId;
  private UUID unitId;
  private String unitName;
  private String regionCode;
  private String scope;
  private int budgetYear;
  private Money requestedAmount;
  private String overallGoal;
  private String expenditureContent;
  private String localDepartment;
  private String provincialDepartment;

  @Enumerated(EnumType.STRING)
  private TargetTableStatus status;

  private UUID noticeId;
  private Integer noticeYear;
  private int newestVersion;
  private Money newestAmount;
  private Integer inForceVersion;
  private Money fundedAmount;
  private Instant fundedAt;
  private int indicatorCount;
  private int findingCount;
  private BigDecimal weightTotal;

  @Enumerated(EnumType.STRING)
  private WeightNote weightNote;

  @Version private long version;

  protected TargetTable() {}

  public TargetTable(DemandApproved demand, String scope, TableText text, TableContent content) {
    TableReceiver receiving = demand.receiving();
    id = Ids.next();
    demandId = demand.demandId();
    projectId = receiving.projectId();
    projectName = receiving.projectName();
    fundCode = receiving.fundCode();
    roundId = demand.roundId();
    unitId = receiving.unitId();
    unitName = receiving.unitName();
    regionCode = receiving.regionCode();
    this.scope = scope;
    budgetYear = demand.budgetYear();
    status = TargetTableStatus.DRAFT;
    head(demand.header());
    say(text, content);
  }

  /**
   * Takes in a further demand for the same fund project; the table must be approved anew.
   *
   * @param text what the table says with it
   * @throws IllegalStateException when a notice has frozen it (C12)
   */
  public void supplement(TableText text, TableContent content) {
    if (isFrozen()) {
      throw new IllegalStateException("a demand would change the frozen table " + id);
    }
    status = TargetTableStatus.DRAFT;
    say(text, content);
  }

  /** Fills in what the head lacks; what is there stays. */
  public void head(DemandApproved.Header header) {
    localDepartment = kept(localDepartment, header.localDepartment());
    provincialDepartment = kept(provincialDepartment, header.provincialDepartment());
  }

  private static String kept(String there, String further) {
    return there == null || there.isBlank() ? further : there;
  }

  private void say(TableText text, TableContent content) {
    requestedAmount = text.requestedAmount();
    overallGoal = text.goalText();
    expenditureContent = text.expenditureContent();
    indicatorCount = content.indicators().size();
    findingCount = content.findings().size();
    weightTotal = content.weights().total();
    weightNote = content.weights().note();
  }

  /**
   * Approves a draft.
   *
   * @throws ProblemException 409 when it is not a draft
   */
  void approve() {
    if (isFrozen()) {
      throw WORDS.conflict("table-issued");
    }
    if (status == TargetTableStatus.APPROVED) {
      throw WORDS.conflict("table-approved");
    }
    status = TargetTableStatus.APPROVED;
  }

  /** Counts a content that was approved as its newest version. */
  void becomes(TableVersion approved) {
    newestVersion = approved.number();
    newestAmount = approved.text().requestedAmount();
  }

  /** Fixes the table as the notice issued it; the first notice counts. */
  public void freeze(UUID notice, int budgetYearOfNotice, int furtherFindings) {
    status = TargetTableStatus.FROZEN;
    noticeId = notice;
    noticeYear = budgetYearOfNotice;
    findingCount += furtherFindings;
  }

  /** From now on the version is in force that the table says already. */
  void standsAt(int number) {
    inForceVersion = number;
  }

  /** From now on this version is in force, and the table says it. */
  void comesInForce(TableVersion approved, TableContent content) {
    standsAt(approved.number());
    say(approved.text(), content);
  }

  /** Takes over what a notice gives in all, unless a later notice was heard before. */
  public void isFunded(Money total, Instant noticeAt) {
    if (fundedAt == null || !noticeAt.isBefore(fundedAt)) {
      fundedAmount = total;
      fundedAt = noticeAt;
    }
  }

  public boolean isFrozen() {
    return status == TargetTableStatus.FROZEN;
  }

  public boolean isDraft() {
    return status == TargetTableStatus.DRAFT;
  }

  /** True while a notice has yet to post the newest approved version. */
  public boolean isPending() {
    return inForceVersion != null && newestVersion > inForceVersion;
  }

  public UUID id() {
    return id;
  }

  public RowOwner owner() {
    return new RowOwner(id, scope, unitId);
  }

  UUID demandId() {
    return demandId;
  }

  UUID projectId() {
    return projectId;
  }

  String fundCode() {
    return fundCode;
  }

  UUID unitId() {
    return unitId;
  }

  public String unitName() {
    return unitName;
  }

  public String regionCode() {
    return regionCode;
  }

  public int budgetYear() {
    return budgetYear;
  }

  Integer noticeYear() {
    return noticeYear;
  }

  public Money requestedAmount() {
    return requestedAmount;
  }

  String expenditureContent() {
    return expenditureContent;
  }

  String localDepartment() {
    return localDepartment;
  }

  String provincialDepartment() {
    return provincialDepartment;
  }

  TargetTableStatus status() {
    return status;
  }

  /** The number of the newest approved version, 0 before the first. */
  public int newestVersion() {
    return newestVersion;
  }

  Money newestAmount() {
    return newestAmount;
  }

  /** The version that a notice posted, null before the first notice. */
  public Integer inForceVersion() {
    return inForceVersion;
  }

  Money fundedAmount() {
    return fundedAmount;
  }

  int indicatorCount() {
    return indicatorCount;
  }

  public int findingCount() {
    return findingCount;
  }

  long version() {
    return version;
  }
}
