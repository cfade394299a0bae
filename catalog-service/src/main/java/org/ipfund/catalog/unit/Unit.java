package org.ipfund.catalog.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Name;

/** A unit that files, consolidates, reviews, issues or pays. */
@Entity
public class Unit {

  @Id private UUID id;
  private String name;
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String regionCode;
  private String creditCode;
  private String scope;
  @Version private long version;

  protected Unit() {}

  public Unit(UnitRequest facts, String scope) {
    id = facts.id() == null ? Ids.next() : facts.id();
    become(facts, scope);
  }

  /**
   * Takes over what is said of the unit now; true when anything changed.
   *
   * @param newScope where its region lies
   */
  public boolean become(UnitRequest facts, String newScope) {
    if (facts.of(id).equals(facts())) {
      return false;
    }
    scope = newScope;
    name = facts.name();
    nameKey = Name.key(name);
    kind = facts.kind();
    regionCode = facts.regionCode();
    creditCode = facts.creditCode();
    return true;
  }

  private UnitRequest facts() {
    return new UnitRequest(id, name, kind, regionCode, creditCode);
  }

  /** The same unit at another place, or of another kind. */
  UnitRequest at(String newRegion, UnitKind newKind) {
    return new UnitRequest(id, name, newKind, newRegion, creditCode);
  }

  /** Belongs to another region, where it lies from now on. */
  void moveTo(String newRegion, String newScope) {
    regionCode = newRegion;
    scope = newScope;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public UnitKind kind() {
    return kind;
  }

  public String regionCode() {
    return regionCode;
  }

  public String creditCode() {
    return creditCode;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
