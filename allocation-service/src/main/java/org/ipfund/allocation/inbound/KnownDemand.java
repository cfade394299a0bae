package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Copy of an approved demand. */
@Entity
class KnownDemand {

  @Id private UUID id;
  private UUID roundId;
  private String formCode;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;
  private Money amount;

  protected KnownDemand() {}

  KnownDemand(DemandApproved event) {
    id = event.demandId();
    roundId = event.roundId();
    formCode = event.formCode();
    unitId = event.unitId();
    regionCode = event.regionCode();
    budgetYear = event.budgetYear();
    amount = event.amount();
  }
}
