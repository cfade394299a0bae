package org.ipfund.allocation.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** Copy of an established project; it stays with the place where it was filed. */
@Entity
@Table(name = "known_project")
class Project {

  @Id private UUID id;
  private UUID demandId;
  private String name;
  private UUID unitId;
  private String regionCode;
  private int budgetYear;
  private Money amount;
  private UUID fundProjectId;

  @Column(updatable = false)
  private String scope;

  protected Project() {}

  Project(ProjectEstablished event, String scope) {
    id = event.projectId();
    demandId = event.demandId();
    name = event.name();
    unitId = event.unitId();
    regionCode = event.regionCode();
    budgetYear = event.budgetYear();
    amount = event.amount();
    fundProjectId = event.fundProjectId();
    this.scope = scope;
  }
}
