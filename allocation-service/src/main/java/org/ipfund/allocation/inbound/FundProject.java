package org.ipfund.allocation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Copy of a fund project (二级项目): what a receiving unit is funded for in a year. */
@Entity
@Table(name = "known_fund_project")
class FundProject {

  @Id private UUID id;
  private String name;
  private String fundCode;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;

  @Column(updatable = false)
  private String scope;

  protected FundProject() {}

  FundProject(DemandApproved event, String scope) {
    id = event.fundProjectId();
    name = event.fundProjectName();
    fundCode = event.fundCode();
    unitId = event.receiver();
    regionCode = event.receivingRegion();
    budgetYear = event.budgetYear();
    this.scope = scope;
  }
}
