package org.ipfund.performance.table;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * A performance target table (绩效目标表): exactly one for each project, receiving unit and budget year.
 * Amounts are in yuan. Its indicators and findings are rows of their own.
 */
@Entity
public class TargetTable {

  @Id private UUID id;
  private UUID demandId;
  private UUID projectId;
  private String projectName;
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
  private int indicatorCount;
  private int findingCount;
  private BigDecimal weightTotal;

  @Enumerated(EnumType.STRING)
  private WeightNote weightNote;

  @Version private long version;

  protected TargetTable() {}

  TargetTable(DemandApproved demand, String unitName, String scope, TableContent content) {
    id = Ids.next();
    demandId = demand.demandId();
    projectId = demand.projectId();
    projectName = demand.projectName();
    roundId = demand.roundId();
    unitId = demand.unitId();
    this.unitName = unitName;
    regionCode = demand.regionCode();
    this.scope = scope;
    budgetYear = demand.budgetYear();
    requestedAmount = demand.amount();
    overallGoal = demand.overallGoal();
    expenditureContent = demand.header().expenditureContent();
    localDepartment = demand.header().localDepartment();
    provincialDepartment = demand.header().provincialDepartment();
    become(content);
  }

  /**
   * Takes in a further demand for the same project, unit and year; the table must be approved anew.
   *
   * @throws IllegalStateException when a notice has frozen it (C12)
   */
  void supplement(DemandApproved demand, TableContent content) {
    if (status == TargetTableStatus.FROZEN) {
      throw new IllegalStateException(
          "demand %s would change the frozen table %s".formatted(demand.demandId(), id));
    }
    requestedAmount = requestedAmount.plus(demand.amount());
    become(content);
  }

  private void become(TableContent content) {
    status = TargetTableStatus.DRAFT;
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
    if (status == TargetTableStatus.FROZEN) {
      throw ProblemException.conflict(
          "绩效目标表已随文下达，不可更改", "The table was issued with a notice and is frozen");
    }
    if (status == TargetTableStatus.APPROVED) {
      throw ProblemException.conflict("绩效目标表已审核通过", "The table is approved already");
    }
    status = TargetTableStatus.APPROVED;
  }

  /** Fixes the table as the notice issued it; the first notice counts. */
  void freeze(UUID notice, int furtherFindings) {
    status = TargetTableStatus.FROZEN;
    noticeId = notice;
    findingCount += furtherFindings;
  }

  boolean isFrozen() {
    return status == TargetTableStatus.FROZEN;
  }

  public UUID id() {
    return id;
  }

  RowOwner owner() {
    return new RowOwner(id, scope, unitId);
  }

  UUID demandId() {
    return demandId;
  }

  UUID projectId() {
    return projectId;
  }

  UUID unitId() {
    return unitId;
  }

  String unitName() {
    return unitName;
  }

  String regionCode() {
    return regionCode;
  }

  int budgetYear() {
    return budgetYear;
  }

  Money requestedAmount() {
    return requestedAmount;
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

  int indicatorCount() {
    return indicatorCount;
  }

  int findingCount() {
    return findingCount;
  }

  long version() {
    return version;
  }
}
