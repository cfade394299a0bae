package org.ipfund.performance.planevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.performance.planfile.PlanReport;
import org.ipfund.performance.planfile.PlanReport.Judged;
import org.ipfund.performance.planfile.PlanTables;
import org.ipfund.performance.planfile.export.Evaluation;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.problem.ProblemException;

/** An evaluation as its report prints it, as far as the caller sees it. */
@ApplicationScoped
class EvaluationDocument {

  private final EvaluationReader evaluations;
  private final VerdictRows rows;
  private final VerdictReader facts;
  private final PlanTables tables;

  EvaluationDocument(
      EvaluationReader evaluations, VerdictRows rows, VerdictReader facts, PlanTables tables) {
    this.evaluations = evaluations;
    this.rows = rows;
    this.facts = facts;
    this.tables = tables;
  }

  /**
   * The report.
   *
   * @throws ProblemException 404 when there is no such evaluation
   */
  Evaluation of(UUID id) {
    EvaluationResponse head = evaluations.get(id, Locale.SIMPLIFIED_CHINESE);
    EvaluationDay day = new EvaluationDay(head.asOf(), head.kind() == EvaluationKind.FINAL);
    List<VerdictRow> kept = rows.of(id);
    return PlanReport.of(
        head.planTitle() + head.kindLabel() + "报告",
        head.asOf(),
        judged(kept, facts.indicators(head.planId(), day), IndicatorFacts::id),
        judged(kept, facts.tasks(head.planId(), day), TaskFacts::id),
        tables.findings(head.planId()),
        head.conclusion());
  }

  /** In the order of the evaluation; what the caller does not see is left out. */
  private static <T> List<Judged<T>> judged(
      List<VerdictRow> kept, List<T> subjects, Function<T, UUID> id) {
    Map<UUID, T> byId = subjects.stream().collect(Collectors.toMap(id, Function.identity()));
    return kept.stream()
        .filter(row -> byId.containsKey(row.subject()))
        .map(row -> new Judged<>(byId.get(row.subject()), row.verdict(), row.said()))
        .toList();
  }
}
