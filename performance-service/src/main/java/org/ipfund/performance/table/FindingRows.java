package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes what the rules found in a table. */
@ApplicationScoped
class FindingRows {

  private static final String DELETE = "DELETE FROM finding WHERE table_id = ?";
  private static final String INSERT =
      """
      INSERT INTO finding (table_id, ordinal, rule, indicator_seq, pointer, message_zh, message_en)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  FindingRows(DataSource database) {
    this.database = database;
  }

  void replace(UUID tableId, List<Finding> findings) {
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
        delete.setObject(1, tableId);
        delete.executeUpdate();
      }
      insert(connection, tableId, 1, findings);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds further findings behind those a table has already. */
  void append(UUID tableId, int already, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      insert(connection, tableId, already + 1, findings);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Connection connection, UUID tableId, int first, List<Finding> findings)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int ordinal = first;
      for (Finding finding : findings) {
        Rows.bind(
            insert,
            tableId,
            ordinal++,
            finding.rule().name(),
            finding.indicatorSeq(),
            finding.pointer(),
            finding.message().zh(),
            finding.message().en());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
