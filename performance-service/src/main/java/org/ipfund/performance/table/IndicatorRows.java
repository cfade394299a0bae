package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.performance.targetvalue.TargetReading;

/** Writes the indicators of a table, all of them in one batch. */
@ApplicationScoped
class IndicatorRows {

  private static final String DELETE = "DELETE FROM indicator WHERE table_id = ?";
  private static final String INSERT =
      """
      INSERT INTO indicator (table_id, seq, level1, level2, name, target_text, kind, comparator,
        min_value, max_value, earliest, latest, unit, per_item, items, aspirational,
        already_reached, note, explanation_zh, explanation_en, weight)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  IndicatorRows(DataSource database) {
    this.database = database;
  }

  void replace(UUID tableId, List<Indicator> indicators) {
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
        delete.setObject(1, tableId);
        delete.executeUpdate();
      }
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (Indicator indicator : indicators) {
          Rows.bind(insert, values(connection, tableId, indicator));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] values(Connection connection, UUID tableId, Indicator indicator)
      throws SQLException {
    IndicatorLine line = indicator.line();
    TargetReading reading = indicator.reading();
    return new Object[] {
      tableId,
      indicator.seq(),
      text(line.level1()),
      text(line.level2()),
      line.name(),
      line.targetText(),
      reading.kind().name(),
      text(reading.comparator()),
      reading.min(),
      reading.max(),
      text(reading.earliest()),
      text(reading.latest()),
      reading.unit(),
      reading.perItem(),
      connection.createArrayOf("text", reading.items().toArray()),
      reading.aspirational(),
      reading.alreadyReached(),
      reading.note(),
      reading.explanation().zh(),
      reading.explanation().en(),
      indicator.weight()
    };
  }

  private static String text(Object value) {
    return Objects.toString(value, null);
  }
}
