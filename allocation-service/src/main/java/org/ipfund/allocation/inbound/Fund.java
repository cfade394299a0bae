package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Copy of a fund; everybody may know it. */
@Entity
@Table(name = "known_fund")
class Fund {

  @Id private String code;
  private String name;
  private String governingDocument;
  private Integer projectsPerUnit;
  private String[] annexColumns;
  private String[] equations;

  protected Fund() {}

  Fund(FundChanged event) {
    code = event.fundCode();
    name = event.name();
    governingDocument = event.governingDocument();
    projectsPerUnit = event.projectsPerUnit();
    annexColumns = event.annexColumns().toArray(String[]::new);
    equations = event.equations().toArray(String[]::new);
  }
}
