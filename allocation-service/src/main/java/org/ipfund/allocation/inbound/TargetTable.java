package org.ipfund.allocation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Copy of an approved target table; it stays with the place where it was filed. */
@Entity
@Table(name = "known_table")
class TargetTable {

  @Id private UUID id;
  private UUID demandId;
  private UUID projectId;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;
  private Money requestedAmount;
  private String fundCode;
  private Integer version;
  private boolean pending;

  @Column(updatable = false)
  private String scope;

  protected TargetTable() {}

  TargetTable(TargetTableApproved event, String scope) {
    id = event.tableId();
    demandId = event.demandId();
    projectId = event.projectId();
    unitId = event.unitId();
    regionCode = event.regionCode();
    budgetYear = event.budgetYear();
    requestedAmount = event.requestedAmount();
    fundCode = event.fundCode();
    version = event.version();
    pending = Boolean.TRUE.equals(event.pending());
    this.scope = scope;
  }
}
