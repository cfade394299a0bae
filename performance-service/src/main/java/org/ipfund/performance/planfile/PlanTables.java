package org.ipfund.performance.planfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.plan.PlanReader;
import org.ipfund.performance.planfile.export.DivisionRow;
import org.ipfund.performance.planfile.export.LedgerRow;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.performance.verdict.TaskFacts.Reported;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;

/** Reads the rows of a document's tables as far as the caller sees them: one statement each. */
@ApplicationScoped
public class PlanTables {

  private static final String DIVISION =
      """
      SELECT t.number, t.text, t.open_list, coalesce(t.due_on, p.period_end) AS due,
        ARRAY(SELECT x FROM plan_part h, unnest(ARRAY[h.key, h.title]) WITH ORDINALITY AS u (x, n)
          WHERE h.plan_id = t.plan_id AND (h.key = d.key OR starts_with(d.key, h.key || '/'))
          ORDER BY h.ordinal, n) AS headings,
        ARRAY(SELECT y.role || ' ' || y.printed FROM task_party y WHERE y.task_id = t.id
          ORDER BY y.ordinal) AS parties
      FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN plan_part d ON d.id = t.part_id\
      """;
  private static final String LEDGER =
      """
      SELECT t.number, t.title, t.status, coalesce(t.due_on, p.period_end) AS due,
        coalesce(r.short_name, array_to_string(ARRAY(SELECT y.printed FROM task_party y
          WHERE y.task_id = t.id AND y.role <> 'COOPERATE'
          AND (y.role = 'LEAD' OR t.form NOT LIKE 'LEAD%') ORDER BY y.ordinal), '、')) AS body,
        r.year, r.quarter, r.state, r.text, r.difficulty,
        r.evidence,
        ARRAY(SELECT f.text FROM supervision_finding f WHERE f.task_id = t.id
          AND f.status <> 'ACCEPTED' AND (r.body_id IS NULL OR f.body_id = r.body_id)
          AND\
      """;
  private static final String REPORTS =
      """
       ORDER BY f.id) AS findings
      FROM task t JOIN plan p ON p.id = t.plan_id
      LEFT JOIN LATERAL (SELECT DISTINCT ON (r.body_id) r.body_id, r.state, r.text, r.difficulty,
          r.evidence, b.short_name, c.year, c.quarter
        FROM progress_report r JOIN progress_call c ON c.id = r.call_id
        JOIN body b ON b.id = r.body_id
        WHERE r.task_id = t.id AND r.status = 'FILED' AND\
      """;
  private static final String FINDINGS =
      "SELECT t.number, b.short_name, f.text FROM supervision_finding f"
          + " JOIN task t ON t.id = f.task_id JOIN body b ON b.id = f.body_id";

  private final Database database;
  private final Participation participation;
  private final BusinessClock clock;

  PlanTables(Database database, Participation participation, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.clock = clock;
  }

  /**
   * The title of a document.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  public String title(UUID planId) {
    return new Select("SELECT p.title FROM plan p")
            .where("p.id = ?", planId)
            .where(participation.sees("p"))
            .read(database, row -> row.text("title"))
            .stream()
            .findFirst()
            .orElseThrow(() -> PlanReader.unknown(planId));
  }

  List<DivisionRow> division(UUID planId) {
    return new Select(DIVISION)
        .where("t.plan_id = ?", planId)
        .where("t.status <> 'DROPPED'")
        .where(participation.sees("t"))
        .then(" ORDER BY t.number")
        .read(database, PlanTables::division);
  }

  private static DivisionRow division(Columns row) throws SQLException {
    List<String> parties = row.texts("parties");
    String sharing = named(parties, PartyRole.SHARE);
    String responsible = named(parties, PartyRole.RESPONSIBLE);
    String more = row.flag("open_list") ? "等" : "";
    return new DivisionRow(
        row.number("number"),
        Standing.headings(row.texts("headings")),
        row.text("text"),
        named(parties, PartyRole.LEAD),
        named(parties, PartyRole.COOPERATE),
        sharing.isEmpty() ? responsible : sharing + more + PartyRole.SHARE.label().zh(),
        Standing.printed(row.date("due")));
  }

  private static String named(List<String> parties, PartyRole role) {
    String before = role.name() + " ";
    return parties.stream()
        .filter(party -> party.startsWith(before))
        .map(party -> party.substring(before.length()))
        .collect(Collectors.joining("、"));
  }

  /** The newest filed report of each body on each task; a task without one has a row too. */
  List<LedgerRow> ledger(UUID planId) {
    var findings = participation.sees("f");
    var reports = participation.sees("r");
    return new Select(LEDGER)
        .then(" " + findings.sql(), findings.values().toArray())
        .then(REPORTS)
        .then(" " + reports.sql(), reports.values().toArray())
        .then(" ORDER BY r.body_id, r.filed_at DESC) r ON true")
        .where("t.plan_id = ?", planId)
        .where("t.status <> 'DROPPED'")
        .where(participation.sees("t"))
        .then(" ORDER BY t.number, r.short_name")
        .read(database, this::ledger);
  }

  private LedgerRow ledger(Columns row) throws SQLException {
    Reported reported = row.constant("state", Reported.class);
    List<String> findings = row.texts("findings");
    String difficulty = row.text("difficulty");
    String text = row.text("text");
    Integer year = row.numberOrNull("year");
    return new LedgerRow(
        row.number("number"),
        row.text("title"),
        row.text("body"),
        year == null ? "" : year + "年第" + row.number("quarter") + "季度",
        (text == null ? "" : text) + (difficulty == null ? "" : "\n困难：" + difficulty),
        String.join("\n", row.texts("evidence")),
        String.join("\n", findings),
        Standing.of(
                row.constant("status", TaskStatus.class),
                reported == null ? Reported.NOTHING : reported,
                row.date("due"),
                clock.today(),
                findings.size())
            .label()
            .zh());
  }

  /** What was found and is not settled, with the task and the body it is about. */
  public List<String> findings(UUID planId) {
    return new Select(FINDINGS)
        .where("f.plan_id = ?", planId)
        .where("f.status <> 'ACCEPTED'")
        .where(participation.sees("f"))
        .then(" ORDER BY t.number, f.id")
        .read(
            database,
            row ->
                "任务%d（%s）：%s"
                    .formatted(row.number("number"), row.text("short_name"), row.text("text")));
  }
}
