package org.ipfund.platform.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows of {@code platform.operation}. */
@ApplicationScoped
class OperationStore {

  private static final String INSERT =
      "INSERT INTO platform.operation (id, kind, status, total, dry_run, started_by)"
          + " VALUES (?, ?, 'RUNNING', ?, ?, ?)";
  private static final String PROGRESS =
      "UPDATE platform.operation SET done = ?, touched_at = clock_timestamp() WHERE id = ?";
  private static final String END =
      "UPDATE platform.operation SET status = ?, done = ?, faults = ?,"
          + " ended_at = clock_timestamp() WHERE id = ? AND status = 'RUNNING'";
  private static final String ABANDON =
      "UPDATE platform.operation SET status = 'FAILED', ended_at = clock_timestamp(), faults = ?"
          + " WHERE status = 'RUNNING' AND touched_at < clock_timestamp() - interval '2 minutes'";
  private static final String FIND =
      "SELECT * FROM platform.operation WHERE id = ? AND (?::text IS NULL OR started_by = ?)";

  private final DataSource database;
  private final ObjectMapper json;

  OperationStore(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void insert(UUID id, String kind, int total, boolean dryRun, String starter) {
    update(INSERT, id, kind, total, dryRun, starter);
  }

  void progress(UUID id, int done) {
    update(PROGRESS, done, id);
  }

  /** Returns false when it has ended before. */
  boolean end(UUID id, OperationStatus status, int done, List<RowFault> faults) {
    return 0 < update(END, status.name(), done, write(faults), id);
  }

  void abandonSilent(List<RowFault> faults) {
    update(ABANDON, write(faults));
  }

  /**
   * @param starter who must have started it, or null for anybody
   */
  Optional<OperationResponse> find(UUID id, String starter) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setObject(1, id);
      query.setString(2, starter);
      query.setString(3, starter);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private OperationResponse read(ResultSet row) throws SQLException, JsonProcessingException {
    return new OperationResponse(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        OperationStatus.valueOf(row.getString("status")),
        row.getInt("done"),
        row.getInt("total"),
        row.getBoolean("dry_run"),
        List.of(json.readValue(row.getString("faults"), RowFault[].class)),
        instant(row, "started_at"),
        instant(row, "ended_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private int update(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(List<RowFault> faults) {
    try {
      return json.writeValueAsString(faults);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
