package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the other rooms may ask about that the other services own. */
@ApplicationScoped
public class Copies {

  private static final String UNITS =
      "SELECT new org.ipfund.allocation.inbound.UnitFacts(id, name, regionCode) FROM KnownUnit"
          + " WHERE name IN :names";

  private final EntityManager entities;

  Copies(EntityManager entities) {
    this.entities = entities;
  }

  /** The regions with these codes, by code; unknown ones are left out. */
  public Map<String, RegionFacts> regions(Collection<String> codes) {
    return entities
        .createQuery("FROM KnownRegion WHERE code IN :codes", KnownRegion.class)
        .setParameter("codes", codes)
        .getResultStream()
        .map(KnownRegion::facts)
        .collect(Collectors.toMap(RegionFacts::code, Function.identity()));
  }

  /** The units with these names. */
  public List<UnitFacts> units(Collection<String> names) {
    return entities
        .createQuery(UNITS, UnitFacts.class)
        .setParameter("names", names)
        .getResultList();
  }

  /** The year's approved target tables of these regions. */
  public List<TableFacts> tables(int budgetYear, Collection<String> regionCodes) {
    return entities
        .createQuery(
            "FROM KnownTable WHERE budgetYear = :year AND regionCode IN :codes ORDER BY id",
            KnownTable.class)
        .setParameter("year", budgetYear)
        .setParameter("codes", regionCodes)
        .getResultStream()
        .map(KnownTable::facts)
        .toList();
  }
}
