package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.platform.sql.Database;

/** Which demands a table was made from; a demand counts once. */
@ApplicationScoped
class TableDemands {

  private static final String ADD =
      "INSERT INTO table_demand (demand_id, table_id, requested_amount, scope, unit_id)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final Database database;

  TableDemands(Database database) {
    this.database = database;
  }

  boolean holds(UUID demandId) {
    return database
        .first("SELECT 1 FROM table_demand WHERE demand_id = ?", row -> true, demandId)
        .isPresent();
  }

  void add(RowOwner owner, DemandApproved demand) {
    database.update(
        ADD, demand.demandId(), owner.tableId(), demand.amount(), owner.scope(), owner.unitId());
  }

  List<UUID> of(UUID tableId) {
    return database.list(
        "SELECT demand_id FROM table_demand WHERE table_id = ? ORDER BY demand_id",
        row -> row.id("demand_id"),
        tableId);
  }
}
