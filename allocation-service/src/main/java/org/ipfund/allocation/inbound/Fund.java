package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.value.Name;

/** Copy of a fund; everybody may know it. It remembers every name it had. */
@Entity
@Table(name = "known_fund")
class Fund {

  @Id private String code;
  private String name;
  private String[] formerKeys = {};
  private String governingDocument;
  private Integer projectsPerUnit;
  private String[] annexColumns;
  private String[] equations;

  protected Fund() {}

  Fund(FundChanged event) {
    code = event.fundCode();
    name = event.name();
    become(event);
  }

  /** Takes over everything but the code. */
  final void become(FundChanged event) {
    rename(event.name());
    governingDocument = event.governingDocument();
    projectsPerUnit = event.projectsPerUnit();
    annexColumns = event.annexColumns().toArray(String[]::new);
    equations = event.equations().toArray(String[]::new);
  }

  private void rename(String next) {
    String former = Name.key(name);
    List<String> keys = new ArrayList<>(List.of(formerKeys));
    if (!former.equals(Name.key(next)) && !keys.contains(former)) {
      keys.add(former);
    }
    formerKeys = keys.toArray(String[]::new);
    name = next;
  }
}
