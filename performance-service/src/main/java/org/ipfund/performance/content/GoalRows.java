package org.ipfund.performance.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Keeps the overall goals of a table, in the order they came. */
@ApplicationScoped
public class GoalRows {

  private static final String DELETE = "DELETE FROM overall_goal WHERE table_id = ?";
  private static final String INSERT =
      "INSERT INTO overall_goal (table_id, seq, demand_id, text, scope, unit_id)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final Caller caller;

  public GoalRows(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  public void replace(RowOwner owner, List<OverallGoal> goals) {
    database.update(DELETE, owner.tableId());
    database.batch(
        INSERT,
        IntStream.range(0, goals.size())
            .mapToObj(i -> values(owner, i + 1, goals.get(i)))
            .toList());
  }

  public List<OverallGoal> of(UUID tableId) {
    return new Select("SELECT demand_id, text FROM overall_goal")
        .where("table_id = ?", tableId)
        .where(caller.reads("scope", null, "unit_id", "former"))
        .then(" ORDER BY seq")
        .read(database, row -> new OverallGoal(row.id("demand_id"), row.text("text")));
  }

  private static Object[] values(RowOwner owner, int seq, OverallGoal goal) {
    return new Object[] {
      owner.tableId(), seq, goal.demandId(), goal.text(), owner.scope(), owner.unitId()
    };
  }
}
