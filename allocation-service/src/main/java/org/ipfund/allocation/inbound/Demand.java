package org.ipfund.allocation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Copy of an approved demand; it stays with the place where it was filed. */
@Entity
@Table(name = "known_demand")
class Demand {

  @Id private UUID id;
  private UUID roundId;
  private String formCode;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;
  private Money amount;
  private UUID fundProjectId;

  @Column(updatable = false)
  private String scope;

  protected Demand() {}

  Demand(DemandApproved event, String scope) {
    id = event.demandId();
    roundId = event.roundId();
    formCode = event.formCode();
    unitId = event.unitId();
    regionCode = event.regionCode();
    budgetYear = event.budgetYear();
    amount = event.amount();
    fundProjectId = event.fundProjectId();
    this.scope = scope;
  }
}
