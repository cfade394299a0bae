package org.ipfund.performance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.performance.task.TaskResponse;
import org.ipfund.performance.verdict.EvaluationDay;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.performance.verdict.IndicatorVerdicts;
import org.ipfund.performance.verdict.Judgement;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.TaskVerdicts;
import org.ipfund.performance.verdict.VerdictReader;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** Joins what is known of a task, from this service's own copies. */
@ApplicationScoped
class TaskTraces {

  private final TaskReader tasks;
  private final VerdictReader facts;
  private final TraceRows rows;
  private final BusinessClock clock;

  TaskTraces(TaskReader tasks, VerdictReader facts, TraceRows rows, BusinessClock clock) {
    this.tasks = tasks;
    this.facts = facts;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * The trace of a task.
   *
   * @throws ProblemException 404 when there is none that the caller may know of
   */
  TaskTraceResponse of(UUID taskId, Locale language) {
    TaskResponse task = tasks.get(taskId, language);
    EvaluationDay day = new EvaluationDay(clock.today(), false);
    List<TracedMoney> money = rows.money(taskId);
    TaskFacts known = facts.tasks(List.of(taskId), day).stream().findFirst().orElse(null);
    Judgement stands = known == null ? null : TaskVerdicts.judge(known, day);
    return new TaskTraceResponse(
        task,
        known == null ? List.of() : known.promises().stream().map(TaskTraces::promise).toList(),
        facts.served(taskId, day).stream().map(one -> indicator(one, day, language)).toList(),
        rows.payers(taskId, language),
        money,
        money.stream().map(TracedMoney::amount).reduce(Money::plus).orElse(null),
        stands == null ? null : stands.verdict(),
        stands == null ? null : stands.verdict().label().in(language),
        stands == null ? null : stands.explanation().in(language),
        rows.reports(taskId));
  }

  private static TracedPromise promise(TaskFacts.Promise promise) {
    return new TracedPromise(
        promise.printed(),
        promise.least().toPlainString(),
        promise.count() == null ? null : promise.count().toPlainString(),
        promise.isKept());
  }

  private static TracedIndicator indicator(
      IndicatorFacts facts, EvaluationDay day, Locale language) {
    Judgement stands = IndicatorVerdicts.judge(facts, day);
    IndicatorFacts.YearValue newest = facts.newest();
    return new TracedIndicator(
        facts.id(),
        facts.name(),
        facts.unit(),
        facts.aim().year(),
        facts.aim().value().toPlainString(),
        newest == null ? null : newest.year(),
        newest == null ? null : newest.value().toPlainString(),
        stands.verdict(),
        stands.verdict().label().in(language),
        stands.explanation().in(language));
  }
}
