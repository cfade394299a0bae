package org.ipfund.allocation.inbound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ipfund.platform.place.PlacePaths;

/** Copy of a region; everybody may know it. */
@Entity
@Table(name = "known_region")
class Region {

  @Id private String code;
  private String name;
  private String level;
  private boolean provinceManaged;
  private String fiscalParent;
  private String path;
  private LocalDate validTo;

  protected Region() {}

  Region(RegionChanged event) {
    code = event.code();
    name = event.name();
    level = event.level();
    provinceManaged = event.provinceManaged();
    fiscalParent = event.fiscalParent();
    path = event.path();
    validTo = event.validTo();
  }

  String scope() {
    return PlacePaths.slashed(path);
  }
}
