package org.ipfund.performance.planfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.planfile.chart.TaskGridChart;
import org.ipfund.performance.planfile.chart.TaskSquare;
import org.ipfund.performance.planfile.chart.TrackChart;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.TaskVerdicts;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Draws a document as it stands today, as far as the caller sees it. */
@ApplicationScoped
class PlanCharts {

  private final PlanTables tables;
  private final VerdictReader facts;
  private final BusinessClock clock;

  PlanCharts(PlanTables tables, VerdictReader facts, BusinessClock clock) {
    this.tables = tables;
    this.facts = facts;
    this.clock = clock;
  }

  private EvaluationDay today() {
    return new EvaluationDay(clock.today(), false);
  }

  /**
   * The indicators with their paths.
   *
   * @throws ProblemException 404 when there is no such document
   */
  String indicators(UUID planId, Locale language) {
    String title = tables.title(planId);
    EvaluationDay day = today();
    return TrackChart.svg(
        title,
        facts.indicators(planId, day).stream().map(one -> Tracks.of(one, day, language)).toList(),
        language);
  }

  /**
   * The tasks by chapter.
   *
   * @throws ProblemException 404 when there is no such document
   */
  String tasks(UUID planId, Locale language) {
    String title = tables.title(planId);
    EvaluationDay day = today();
    return TaskGridChart.svg(
        title, facts.tasks(planId, day).stream().map(task -> square(task, day)).toList(), language);
  }

  private static TaskSquare square(TaskFacts task, EvaluationDay day) {
    return new TaskSquare(
        task.chapter(),
        task.number(),
        task.title(),
        Standing.of(task, TaskVerdicts.judge(task, day), day.asOf()));
  }
}
