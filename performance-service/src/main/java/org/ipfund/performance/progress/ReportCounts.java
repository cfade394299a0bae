package org.ipfund.performance.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.ipfund.performance.progress.count.ReportCountResponse;
import org.ipfund.performance.progress.count.TaskPromise;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** What a task promises, and what a report counts of it; whoever asks has found task or report. */
@ApplicationScoped
class ReportCounts {

  private static final String PROMISES =
      "SELECT ordinal, printed, unit, min_value, max_value, output FROM task_commitment"
          + " WHERE task_id = ? ORDER BY ordinal";
  private static final String COUNTED =
      "SELECT n.ordinal, n.count, n.note, c.printed, c.min_value, c.max_value, c.unit"
          + " FROM progress_count n JOIN task_commitment c ON c.task_id = n.task_id"
          + " AND c.ordinal = n.ordinal WHERE n.report_id = ? ORDER BY n.ordinal";
  private static final String WRITE =
      "INSERT INTO progress_count (report_id, task_id, ordinal, count, note, plan_id, scope,"
          + " participants) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;

  ReportCounts(Database database) {
    this.database = database;
  }

  List<TaskPromise> promises(UUID taskId) {
    return database.list(
        PROMISES,
        row ->
            new TaskPromise(
                row.number("ordinal"),
                row.text("printed"),
                row.text("unit"),
                row.decimal("min_value"),
                row.decimal("max_value"),
                row.flag("output")),
        taskId);
  }

  Map<Integer, BigDecimal> counted(UUID reportId) {
    Map<Integer, BigDecimal> counted = new HashMap<>();
    database.list(
        COUNTED, row -> counted.put(row.number("ordinal"), row.decimal("count")), reportId);
    return counted;
  }

  List<ReportCountResponse> of(UUID reportId, Locale language) {
    return database.list(COUNTED, row -> count(row, language), reportId);
  }

  private static ReportCountResponse count(Columns row, Locale language) throws SQLException {
    BigDecimal lower = row.decimal("min_value");
    BigDecimal upper = row.decimal("max_value");
    CommitmentReach reach = CommitmentReach.of(row.decimal("count"), lower, upper);
    return new ReportCountResponse(
        row.number("ordinal"),
        row.text("printed"),
        row.decimal("count").toPlainString(),
        lower == null ? null : lower.toPlainString(),
        upper == null ? null : upper.toPlainString(),
        row.text("unit"),
        reach,
        reach.label().in(language),
        row.text("note"));
  }

  /** Writes the counts of a report anew. */
  void write(ProgressReport report, List<ReportCountRequest> counts) {
    String[] participants = report.participants().toArray(String[]::new);
    database.update("DELETE FROM progress_count WHERE report_id = ?", report.id());
    database.batch(
        WRITE,
        counts.stream()
            .map(
                count ->
                    new Object[] {
                      report.id(),
                      report.taskId(),
                      count.ordinal(),
                      count.number(),
                      count.note(),
                      report.planId(),
                      report.scope(),
                      participants
                    })
            .toList());
  }

  /** Lets those see the counts who see the report. */
  void tell(ProgressReport report) {
    database.update(
        "UPDATE progress_count SET participants = ? WHERE report_id = ?",
        report.participants().toArray(String[]::new),
        report.id());
  }
}
