package org.ipfund.performance.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.platform.sql.Database;

/** What was said to findings, and how many of a task are open; the finding is locked. */
@ApplicationScoped
class SupervisionEntries {

  private static final String ADD =
      """
      INSERT INTO supervision_entry (finding_id, number, kind, text, made_by, made_at, plan_id,
        scope, participants)
      SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM supervision_entry
        WHERE finding_id = ?
      """;
  private static final String OF =
      "SELECT number, kind, text, made_at FROM supervision_entry WHERE finding_id = ?"
          + " ORDER BY number";
  private static final String COUNT =
      "UPDATE task SET open_finding_count = open_finding_count + ?, version = version + 1"
          + " WHERE id = ?";

  private final Database database;

  SupervisionEntries(Database database) {
    this.database = database;
  }

  void add(
      SupervisionFinding finding, SupervisionEntryKind kind, String text, String by, Instant at) {
    database.update(
        ADD,
        finding.id(),
        kind,
        text,
        by,
        at,
        finding.planId(),
        finding.scope(),
        finding.participants().toArray(String[]::new),
        finding.id());
  }

  List<SupervisionEntryResponse> of(UUID findingId, Locale language) {
    return database.list(
        OF,
        row -> {
          SupervisionEntryKind kind = row.constant("kind", SupervisionEntryKind.class);
          return new SupervisionEntryResponse(
              row.number("number"),
              kind,
              kind.label().in(language),
              row.text("text"),
              row.instant("made_at"));
        },
        findingId);
  }

  /** One finding of the task more or less is open; the task is locked. */
  void count(UUID taskId, int more) {
    database.update(COUNT, more, taskId);
  }
}
