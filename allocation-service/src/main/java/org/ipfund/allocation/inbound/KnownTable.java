package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Copy of an approved target table. */
@Entity
class KnownTable {

  @Id private UUID id;
  private UUID demandId;
  private UUID projectId;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;
  private Money requestedAmount;

  protected KnownTable() {}

  KnownTable(TargetTableApproved event) {
    id = event.tableId();
    demandId = event.demandId();
    projectId = event.projectId();
    unitId = event.unitId();
    regionCode = event.regionCode();
    budgetYear = event.budgetYear();
    requestedAmount = event.requestedAmount();
  }

  TableFacts facts() {
    return new TableFacts(id, demandId, projectId, unitId, regionCode, requestedAmount);
  }
}
