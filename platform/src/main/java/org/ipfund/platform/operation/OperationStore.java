package org.ipfund.platform.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

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
      "SELECT * FROM platform.operation WHERE id = ? AND (? OR started_by = ?)";

  private final Database database;
  private final ObjectMapper json;

  OperationStore(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void insert(UUID id, String kind, int total, boolean dryRun, String starter) {
    database.update(INSERT, id, kind, total, dryRun, starter);
  }

  void progress(UUID id, int done) {
    database.update(PROGRESS, done, id);
  }

  /** Returns false when it has ended before. */
  boolean end(UUID id, OperationStatus status, int done, List<RowFault> faults) {
    return 0 < database.update(END, status.name(), done, write(faults), id);
  }

  void abandonSilent(List<RowFault> faults) {
    database.update(ABANDON, write(faults));
  }

  /**
   * @param anybodys whether it may be somebody else's than the starter's
   */
  Optional<OperationResponse> find(UUID id, boolean anybodys, String starter) {
    return database.first(FIND, this::read, id, anybodys, starter);
  }

  private OperationResponse read(Columns row) throws SQLException {
    return new OperationResponse(
        row.id("id"),
        row.text("kind"),
        row.constant("status", OperationStatus.class),
        row.number("done"),
        row.number("total"),
        row.flag("dry_run"),
        faults(row.text("faults")),
        row.instant("started_at"),
        row.instant("ended_at"));
  }

  private List<RowFault> faults(String text) {
    try {
      return List.of(json.readValue(text, RowFault[].class));
    } catch (JsonProcessingException e) {
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
