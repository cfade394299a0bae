package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.ContentJson;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Money;

/**
 * Which demands a table was made from; a demand counts once. It waits until an approved version
 * holds it.
 */
@ApplicationScoped
public class TableDemands {

  private static final String ADD =
      "INSERT INTO table_demand (demand_id, table_id, requested_amount, text, name, scope,"
          + " unit_id) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)";
  private static final String TAKE_IN =
      "UPDATE table_demand SET since_version = ?"
          + " WHERE table_id = ? AND demand_id = ANY (?) AND since_version IS NULL";
  private static final String OF =
      "SELECT demand_id FROM table_demand WHERE table_id = ? ORDER BY demand_id";
  private static final String WAITING =
      "SELECT demand_id, name, text FROM table_demand"
          + " WHERE table_id = ? AND since_version IS NULL AND text IS NOT NULL"
          + " ORDER BY demand_id";

  private final Database database;
  private final ContentJson texts;

  TableDemands(Database database, ContentJson texts) {
    this.database = database;
    this.texts = texts;
  }

  public boolean holds(UUID demandId) {
    return database
        .first("SELECT 1 FROM table_demand WHERE demand_id = ?", row -> true, demandId)
        .isPresent();
  }

  public void add(RowOwner owner, WaitingDemand demand) {
    Money added = demand.text().requestedAmount();
    database.update(
        ADD,
        demand.demandId(),
        owner.tableId(),
        added,
        texts.write(demand.text()),
        demand.name(),
        owner.scope(),
        owner.unitId());
  }

  /** Remembers which approved version is the first to hold these demands. */
  public void takeIn(UUID tableId, Collection<UUID> demands, int version) {
    database.update(TAKE_IN, version, tableId, demands.toArray(UUID[]::new));
  }

  public List<UUID> of(UUID tableId) {
    return database.list(OF, row -> row.id("demand_id"), tableId);
  }

  /** Those that no approved version holds. */
  public List<WaitingDemand> waiting(UUID tableId) {
    return database.list(
        WAITING,
        row ->
            new WaitingDemand(row.id("demand_id"), row.text("name"), texts.read(row.text("text"))),
        tableId);
  }
}
