package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ipfund.platform.event.AwaitsException;

/** The regions this service has heard of. */
@ApplicationScoped
public class KnownRegions {

  private static final String KEEP =
      "INSERT INTO region_copy (code, name) VALUES (?1, ?2)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name";

  private final EntityManager entities;

  KnownRegions(EntityManager entities) {
    this.entities = entities;
  }

  void keep(RegionChanged region) {
    entities
        .createNativeQuery(KEEP)
        .setParameter(1, region.code())
        .setParameter(2, region.name())
        .executeUpdate();
  }

  /**
   * The name of a region.
   *
   * @throws AwaitsException when the catalog has not told of it yet
   */
  public String require(String code) {
    List<?> names =
        entities
            .createNativeQuery("SELECT name FROM region_copy WHERE code = ?1", String.class)
            .setParameter(1, code)
            .getResultList();
    if (names.isEmpty()) {
      throw new AwaitsException(key(code));
    }
    return (String) names.get(0);
  }

  static String key(String code) {
    return "region:" + code;
  }
}
