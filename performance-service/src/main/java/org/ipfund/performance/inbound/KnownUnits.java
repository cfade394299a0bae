package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.AwaitsException;

/** The units this service has heard of. */
@ApplicationScoped
public class KnownUnits {

  private static final String KEEP =
      "INSERT INTO unit_copy (id, name, region_code) VALUES (?1, ?2, ?3) ON CONFLICT (id)"
          + " DO UPDATE SET name = excluded.name, region_code = excluded.region_code";

  private final EntityManager entities;

  KnownUnits(EntityManager entities) {
    this.entities = entities;
  }

  void keep(UnitChanged unit) {
    entities
        .createNativeQuery(KEEP)
        .setParameter(1, unit.unitId())
        .setParameter(2, unit.name())
        .setParameter(3, unit.regionCode())
        .executeUpdate();
  }

  /**
   * The name of a unit.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public String require(UUID id) {
    List<?> names =
        entities
            .createNativeQuery("SELECT name FROM unit_copy WHERE id = ?1", String.class)
            .setParameter(1, id)
            .getResultList();
    if (names.isEmpty()) {
      throw new AwaitsException(key(id));
    }
    return (String) names.get(0);
  }

  static String key(UUID id) {
    return "unit:" + id;
  }
}
