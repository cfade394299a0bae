package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.ipfund.performance.Tables;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RecordKeepingTest {

  @Inject DataSource database;
  @Inject Database reader;

  @Test
  void audit_whenATableGoesItsWay_keepsEveryStep() {
    String id = Tables.draft();
    Tables.approve(id);
    Tables.issueNotice(2024, "\"tableId\": \"%s\"".formatted(id));
    Tables.awaitTable(id, t -> "FROZEN".equals(t.getString("status")));
    List<String> steps =
        SystemScope.call(
            "test",
            () ->
                new Select(
                        "SELECT action || ' ' || actor || ' ' || (after ->> 'status') AS step"
                            + " FROM platform.audit_entry")
                    .where("subject_id = ?", id)
                    .then(" ORDER BY id")
                    .read(reader, row -> row.text("step")));
    assertEquals(
        List.of(
            "drafted inbox DRAFT",
            "approved test-approveTargetTable APPROVED",
            "frozen inbox FROZEN"),
        steps);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM target_table",
        "UPDATE indicator SET target_text = ''",
        "UPDATE finding SET rule = 'C30'",
        "DELETE FROM table_demand",
        "UPDATE table_version SET amount = 1",
        "DELETE FROM table_version",
        "DELETE FROM adjustment",
        "DROP TABLE finding"
      })
  void applicationRole_whenItExceedsItsRights_isRefused(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> sql.execute(statement));
      assertEquals("42501", refused.getSQLState());
    }
  }
}
