package org.ipfund.performance.planfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.planfile.PlanReport.Judged;
import org.ipfund.performance.planfile.export.Evaluation;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.performance.verdict.IndicatorVerdicts;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.TaskVerdicts;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** How a document stands today, judged by the program alone. */
@ApplicationScoped
class PlanProgress {

  private final PlanTables tables;
  private final VerdictReader facts;
  private final BusinessClock clock;

  PlanProgress(PlanTables tables, VerdictReader facts, BusinessClock clock) {
    this.tables = tables;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * The report.
   *
   * @throws ProblemException 404 when there is no such document
   */
  Evaluation today(UUID planId) {
    EvaluationDay day = new EvaluationDay(clock.today(), false);
    String title = tables.title(planId) + "实施情况报告";
    List<Judged<IndicatorFacts>> indicators =
        facts.indicators(planId, day).stream()
            .map(one -> judged(one, IndicatorVerdicts.judge(one, day)))
            .toList();
    List<Judged<TaskFacts>> tasks =
        facts.tasks(planId, day).stream()
            .map(one -> judged(one, TaskVerdicts.judge(one, day)))
            .toList();
    return PlanReport.of(title, day.asOf(), indicators, tasks, tables.findings(planId), null);
  }

  private static <T> Judged<T> judged(T subject, Judgement judgement) {
    return new Judged<>(subject, judgement.verdict(), judgement.explanation().zh());
  }
}
