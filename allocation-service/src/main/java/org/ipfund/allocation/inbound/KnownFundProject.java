package org.ipfund.allocation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Copy of a fund project (二级项目): what a receiving unit is funded for in a year. */
@Entity
class KnownFundProject {

  @Id private UUID id;
  private String name;
  private String fundCode;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;

  @Column(updatable = false)
  private String scope;

  protected KnownFundProject() {}

  KnownFundProject(DemandApproved event, String scope) {
    id = event.fundProjectId();
    name = event.fundProjectName();
    fundCode = event.fundCode();
    unitId = event.receiver();
    regionCode = event.receivingRegion();
    budgetYear = event.budgetYear();
    this.scope = scope;
  }
}
