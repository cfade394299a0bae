package org.ipfund.performance.planevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorVerdicts;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.TaskVerdicts;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/** Computes the verdicts of an evaluation and keeps them with what persons say. */
@ApplicationScoped
class VerdictRows {

  private static final String SELECT =
      """
      SELECT v.*, coalesce(t.number, 0) AS number FROM plan_verdict v
      LEFT JOIN task t ON t.id = v.task_id\
      """;
  private static final String ADD =
      """
      INSERT INTO plan_verdict (evaluation_id, ordinal, indicator_id, task_id, computed,
        explanation_zh, explanation_en, verdict, reason, decided_by, plan_id, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String CHANGE =
      """
      UPDATE plan_verdict SET verdict = ?, reason = ?, decided_by = ?
      WHERE evaluation_id = ? AND ordinal = ?
      """;

  private final Database database;
  private final Participation participation;
  private final VerdictReader facts;

  VerdictRows(Database database, Participation participation, VerdictReader facts) {
    this.database = database;
    this.participation = participation;
    this.facts = facts;
  }

  static EvaluationDay day(PlanEvaluation evaluation) {
    return new EvaluationDay(evaluation.asOf(), evaluation.kind() == EvaluationKind.FINAL);
  }

  /** The verdicts the caller sees, in their order. */
  List<VerdictRow> of(UUID evaluationId) {
    return new Select(SELECT)
        .where("v.evaluation_id = ?", evaluationId)
        .where(participation.sees("v"))
        .then(" ORDER BY v.ordinal")
        .read(
            database,
            row ->
                new VerdictRow(
                    row.number("ordinal"),
                    row.id("indicator_id"),
                    row.id("task_id"),
                    row.number("number"),
                    new Judgement(
                        row.constant("computed", Verdict.class),
                        new Text(row.text("explanation_zh"), row.text("explanation_en"))),
                    row.constant("verdict", Verdict.class),
                    row.text("reason"),
                    row.text("decided_by")));
  }

  /** Computes all of them; what a person said stays where there is still something to say it of. */
  void compute(PlanEvaluation evaluation) {
    Map<UUID, VerdictRow> said = new HashMap<>();
    of(evaluation.id()).stream()
        .filter(row -> row.decidedBy() != null)
        .forEach(row -> said.put(row.subject(), row));
    EvaluationDay day = day(evaluation);
    List<Object[]> rows = new ArrayList<>();
    facts
        .indicators(evaluation.planId(), day)
        .forEach(
            one ->
                rows.add(
                    values(
                        evaluation,
                        rows.size() + 1,
                        one.id(),
                        null,
                        IndicatorVerdicts.judge(one, day),
                        said.get(one.id()))));
    facts
        .tasks(evaluation.planId(), day)
        .forEach(
            one ->
                rows.add(
                    values(
                        evaluation,
                        rows.size() + 1,
                        null,
                        one.id(),
                        TaskVerdicts.judge(one, day),
                        said.get(one.id()))));
    database.update("DELETE FROM plan_verdict WHERE evaluation_id = ?", evaluation.id());
    database.batch(ADD, rows);
  }

  private static Object[] values(
      PlanEvaluation evaluation,
      int ordinal,
      @Nullable UUID indicatorId,
      @Nullable UUID taskId,
      Judgement computed,
      @Nullable VerdictRow said) {
    return new Object[] {
      evaluation.id(),
      ordinal,
      indicatorId,
      taskId,
      computed.verdict(),
      computed.explanation().zh(),
      computed.explanation().en(),
      said == null ? computed.verdict() : said.verdict(),
      said == null ? null : said.reason(),
      said == null ? null : said.decidedBy(),
      evaluation.planId(),
      evaluation.scope()
    };
  }

  /**
   * Takes over what a person says; the computed verdict without a reason is the program's again.
   */
  void change(PlanEvaluation evaluation, List<VerdictRequest> verdicts, String by) {
    database.batch(
        CHANGE,
        verdicts.stream()
            .map(
                asked ->
                    new Object[] {
                      asked.verdict(),
                      asked.reason(),
                      asked.reason() == null ? null : by,
                      evaluation.id(),
                      asked.ordinal()
                    })
            .toList());
  }

  /** From now on whoever takes part sees the evaluation and what it says of its part. */
  void tell(PlanEvaluation evaluation) {
    database.update("SELECT evaluation_participants(?)", evaluation.planId());
  }
}
