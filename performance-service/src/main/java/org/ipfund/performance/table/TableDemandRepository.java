package org.ipfund.performance.table;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.RowOwner;

/**
 * Which demands a table was made from; a demand counts once. It waits until an approved version
 * holds it.
 */
@ApplicationScoped
public class TableDemandRepository implements PanacheRepositoryBase<TableDemand, UUID> {

  public boolean holds(UUID demandId) {
    return count("demandId", demandId) > 0;
  }

  public void add(RowOwner owner, WaitingDemand demand) {
    persist(new TableDemand(owner, demand));
  }

  /** Remembers which approved version is the first to hold these demands. */
  public void takeIn(UUID tableId, Collection<UUID> demands, int version) {
    update(
        "sinceVersion = ?1 WHERE tableId = ?2 AND demandId IN ?3 AND sinceVersion IS NULL",
        version,
        tableId,
        demands);
  }

  public List<UUID> of(UUID tableId) {
    return find("SELECT demandId FROM TableDemand WHERE tableId = ?1 ORDER BY demandId", tableId)
        .project(UUID.class)
        .list();
  }

  /** Those that no approved version holds. */
  public List<WaitingDemand> waiting(UUID tableId) {
    return find(
            "tableId = ?1 AND sinceVersion IS NULL AND text IS NOT NULL",
            Sort.by("demandId"),
            tableId)
        .project(WaitingDemand.class)
        .list();
  }
}
