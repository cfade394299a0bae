package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;

/** Which demands a table was made from; a demand counts once. */
@ApplicationScoped
class TableDemands {

  private final EntityManager entities;

  TableDemands(EntityManager entities) {
    this.entities = entities;
  }

  boolean holds(UUID demandId) {
    return !entities
        .createNativeQuery("SELECT 1 FROM table_demand WHERE demand_id = ?1")
        .setParameter(1, demandId)
        .getResultList()
        .isEmpty();
  }

  void add(UUID tableId, DemandApproved demand) {
    entities
        .createNativeQuery(
            "INSERT INTO table_demand (demand_id, table_id, requested_amount) VALUES (?1, ?2, ?3)")
        .setParameter(1, demand.demandId())
        .setParameter(2, tableId)
        .setParameter(3, demand.amount().yuan())
        .executeUpdate();
  }

  List<UUID> of(UUID tableId) {
    return entities
        .createNativeQuery(
            "SELECT demand_id FROM table_demand WHERE table_id = ?1 ORDER BY demand_id", UUID.class)
        .setParameter(1, tableId)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }
}
