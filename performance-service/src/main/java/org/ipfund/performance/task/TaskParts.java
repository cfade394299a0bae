package org.ipfund.performance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads what belongs to one task: who takes part, what it promises, what it is linked with. */
@ApplicationScoped
class TaskParts {

  private static final String PARTIES =
      "SELECT y.role, y.printed, y.body_id, b.name FROM task_party y"
          + " LEFT JOIN body b ON b.id = y.body_id";
  private static final String COMMITMENTS = "SELECT y.* FROM task_commitment y";
  private static final String LINKS = "SELECT y.kind, y.target_id, y.note FROM task_link y";
  private static final String IN_ORDER = " ORDER BY y.ordinal";

  private final Database database;
  private final Participation participation;

  TaskParts(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  private Select of(String select, UUID taskId) {
    return new Select(select)
        .where("y.task_id = ?", taskId)
        .where(participation.sees("y"))
        .then(IN_ORDER);
  }

  List<TaskPartyResponse> parties(UUID taskId, Locale language) {
    return of(PARTIES, taskId)
        .read(
            database,
            row -> {
              PartyRole role = row.constant("role", PartyRole.class);
              return new TaskPartyResponse(
                  role,
                  role.label().in(language),
                  row.text("printed"),
                  row.id("body_id"),
                  row.text("name"));
            });
  }

  List<TaskCommitmentResponse> commitments(UUID taskId) {
    return of(COMMITMENTS, taskId)
        .read(
            database,
            row ->
                new TaskCommitmentResponse(
                    row.number("ordinal"),
                    row.text("printed"),
                    row.text("what"),
                    text(row.decimal("min_value")),
                    text(row.decimal("max_value")),
                    row.text("unit"),
                    row.date("due_on"),
                    row.flag("output"),
                    row.flag("needs_person"),
                    row.id("indicator_id")));
  }

  private static String text(BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.toPlainString();
  }

  List<TaskLinkResponse> links(UUID taskId, Locale language) {
    return of(LINKS, taskId)
        .read(
            database,
            row -> {
              TaskLinkKind kind = row.constant("kind", TaskLinkKind.class);
              return new TaskLinkResponse(
                  kind, kind.label().in(language), row.id("target_id"), row.text("note"));
            });
  }
}
