package org.ipfund.performance.planfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.performance.planfile.export.Evaluation;
import org.ipfund.performance.planfile.export.Evaluation.IndicatorVerdict;
import org.ipfund.performance.planfile.export.Evaluation.TaskVerdict;
import org.ipfund.performance.verdict.IndicatorFacts;
import org.ipfund.performance.verdict.TaskFacts;
import org.ipfund.performance.verdict.Verdict;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/** What a report says of a document as of a day, in the words of its form. Pure. */
public final class PlanReport {

  private PlanReport() {}

  /** A verdict that counts, and why. */
  public record Judged<T>(T subject, Verdict verdict, String reason) {}

  /**
   * The report.
   *
   * @param conclusion what its authors add; null for nothing
   */
  public static Evaluation of(
      String title,
      LocalDate asOf,
      List<Judged<IndicatorFacts>> indicators,
      List<Judged<TaskFacts>> tasks,
      List<String> findings,
      @Nullable String conclusion) {
    String summary =
        "截至%s，指标共 %d 项%s；任务共 %d 项%s。各项任务已投入资金 %s 元。%s"
            .formatted(
                Standing.printed(asOf),
                indicators.size(),
                counts(indicators.stream().map(Judged::verdict).toList()),
                tasks.size(),
                counts(tasks.stream().map(Judged::verdict).toList()),
                total(tasks),
                conclusion == null ? "" : "\n" + conclusion);
    return new Evaluation(
        title,
        summary,
        indicators.stream().map(PlanReport::indicator).toList(),
        tasks.stream().map(PlanReport::task).toList(),
        findings);
  }

  private static String counts(List<Verdict> verdicts) {
    String counts =
        Stream.of(Verdict.values())
            .filter(verdicts::contains)
            .map(
                verdict ->
                    verdict.label().zh()
                        + " "
                        + verdicts.stream().filter(verdict::equals).count()
                        + " 项")
            .collect(Collectors.joining("、"));
    return counts.isEmpty() ? "" : "：" + counts;
  }

  private static Money total(List<Judged<TaskFacts>> tasks) {
    return tasks.stream()
        .map(task -> task.subject().money())
        .filter(Objects::nonNull)
        .reduce(Money.ZERO, Money::plus);
  }

  private static IndicatorVerdict indicator(Judged<IndicatorFacts> judged) {
    IndicatorFacts facts = judged.subject();
    String unit = facts.unit();
    IndicatorFacts.YearValue newest = facts.newest();
    BigDecimal baseline = facts.baseline();
    return new IndicatorVerdict(
        facts.name(),
        unit == null ? "" : unit,
        baseline == null ? "" : plain(baseline),
        plain(facts.aim().value()),
        newest == null ? "" : plain(newest.value()) + "（" + newest.year() + "年）",
        judged.verdict().label().zh(),
        judged.reason());
  }

  private static TaskVerdict task(Judged<TaskFacts> judged) {
    TaskFacts facts = judged.subject();
    Money money = facts.money();
    return new TaskVerdict(
        facts.chapter(),
        facts.number(),
        facts.title(),
        String.join("、", facts.leads()),
        money == null ? "" : money.toString(),
        judged.verdict().label().zh(),
        judged.reason());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
