package org.ipfund.performance.planevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.TaskMoney;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads evaluations and their verdicts as far as the caller sees them: one statement each. */
@ApplicationScoped
class EvaluationReader {

  private static final String HEAD =
      """
      SELECT e.*, p.title AS plan_title, ARRAY(SELECT v.verdict || ' ' || count(v.indicator_id)
          || ' ' || count(v.task_id) FROM plan_verdict v WHERE v.evaluation_id = e.id
          GROUP BY v.verdict) AS counts,
        (SELECT count(*) FROM plan_verdict v WHERE v.evaluation_id = e.id
          AND v.verdict <> v.computed) AS differing
      FROM plan_evaluation e JOIN plan p ON p.id = e.plan_id\
      """;
  private static final String VERDICTS =
      """
      SELECT v.*, coalesce(i.name, t.title) AS name, t.number,
        (SELECT sum(m.amount) FROM task_money m WHERE m.task_id = v.task_id
          AND m.year <= extract(year FROM e.as_of) AND\
      """
          + " "
          + TaskMoney.COUNTS
          + """
      ) AS money
      FROM plan_verdict v JOIN plan_evaluation e ON e.id = v.evaluation_id
      LEFT JOIN plan_indicator i ON i.id = v.indicator_id LEFT JOIN task t ON t.id = v.task_id\
      """;

  private final Database database;
  private final Participation participation;
  private final Evaluators evaluators;

  EvaluationReader(Database database, Participation participation, Evaluators evaluators) {
    this.database = database;
    this.participation = participation;
    this.evaluators = evaluators;
  }

  /** That there is no such evaluation, or none the caller may know of. */
  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("评估", "evaluation", id);
  }

  List<EvaluationResponse> page(EvaluationFilter filter, PageRequest page, Locale language) {
    return new Select(HEAD)
        .where("e.id > ?", page.afterId())
        .where(participation.sees("e"))
        .filter("e.plan_id = ?", filter.planId())
        .filter("e.kind = ?", filter.kind() == null ? null : filter.kind().name())
        .filter("e.status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY e.id")
        .limit(page.fetch())
        .read(database, row -> evaluation(row, language));
  }

  /**
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  EvaluationResponse get(UUID id, Locale language) {
    return new Select(HEAD)
            .where("e.id = ?", id)
            .where(participation.sees("e"))
            .read(database, row -> evaluation(row, language))
            .stream()
            .findFirst()
            .orElseThrow(() -> unknown(id));
  }

  private EvaluationResponse evaluation(Columns row, Locale language) throws SQLException {
    EvaluationKind kind = row.constant("kind", EvaluationKind.class);
    EvaluationStatus status = row.constant("status", EvaluationStatus.class);
    return new EvaluationResponse(
        row.id("id"),
        row.id("plan_id"),
        row.text("plan_title"),
        kind,
        kind.label().in(language),
        row.date("as_of"),
        row.text("conclusion"),
        status,
        status.label().in(language),
        row.texts("counts").stream().sorted().map(text -> count(text, language)).toList(),
        row.number("differing"),
        row.instant("issued_at"),
        row.flag("sample"),
        evaluators.allowed(status, row.text("scope"), row.texts("prepared_by")),
        row.longNumber("version"));
  }

  private static VerdictCount count(String text, Locale language) {
    String[] parts = text.split(" ");
    Verdict verdict = Verdict.valueOf(parts[0]);
    return new VerdictCount(
        verdict,
        verdict.label().in(language),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]));
  }

  /**
   * A page of the verdicts, in the order of the document.
   *
   * @throws ProblemException 404 when there is no such evaluation
   */
  List<VerdictItem> verdicts(
      UUID id, int after, VerdictFilter filter, PageRequest page, Locale language) {
    List<VerdictItem> found =
        new Select(VERDICTS)
            .where("v.evaluation_id = ? AND v.ordinal > ?", id, after)
            .where(participation.sees("v"))
            .filter("v.verdict = ?", filter.verdict() == null ? null : filter.verdict().name())
            .then(" ORDER BY v.ordinal")
            .limit(page.fetch())
            .read(database, row -> verdict(row, language));
    if (found.isEmpty()) {
      get(id, language);
    }
    return found;
  }

  private static VerdictItem verdict(Columns row, Locale language) throws SQLException {
    Verdict computed = row.constant("computed", Verdict.class);
    Verdict verdict = row.constant("verdict", Verdict.class);
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new VerdictItem(
        row.number("ordinal"),
        row.id("indicator_id"),
        row.id("task_id"),
        row.numberOrNull("number"),
        row.text("name"),
        computed,
        computed.label().in(language),
        row.text(english ? "explanation_en" : "explanation_zh"),
        verdict,
        verdict.label().in(language),
        row.text("reason"),
        row.money("money"));
  }
}
