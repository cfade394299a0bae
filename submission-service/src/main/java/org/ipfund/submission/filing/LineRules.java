package org.ipfund.submission.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.line.CountedItem;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.line.IndicatorLevel2;
import org.ipfund.submission.line.LargestAmount;
import org.ipfund.submission.line.Quantifiable;

/** The rules of one demand line, each by the numbers under which the solicitations state it. */
final class LineRules {

  private static final Wording WORDS = Wording.of(LineRules.class);

  /** One rule: the faults of a line in a budget year. */
  interface Rule {
    Stream<Violation> check(Place place, DemandLine line, int budgetYear);
  }

  /** Where the line stands and under which number the rule is asked. */
  record Place(String rule, int index) {

    /** The fault as the solicitation numbers it, in the words of its kind. */
    Violation fault(String field, String words, Object... args) {
      return new Violation(
          "/lines/" + index + "/" + field,
          rule,
          WORDS.text(words, args),
          WORDS.text(words + ".remedy", args));
    }
  }

  /** 产出 = 数量 质量 时效 成本; 效益 = 经济 社会 生态 可持续影响; 满意度 = 服务对象满意度. */
  static final String TREE = "indicator-tree";

  static final Map<String, Rule> BY_ID =
      Map.of(
          "N22-07",
          LineRules::willingIsComplete,
          "N23-31",
          LineRules::willingIsComplete,
          "N22-08",
          LineRules::oneIsQuantifiable,
          "N23-33",
          LineRules::oneIsQuantifiable,
          "N22-09",
          LineRules::dueInBudgetYear,
          "N23-34",
          LineRules::dueInBudgetYear,
          "N23-48",
          LineRules::unitAmountsArePositive,
          "N23-49",
          LineRules::amountIsSumOfItems,
          LargestAmount.RULE,
          LineRules::amountIsNotNegative,
          TREE,
          LineRules::indicatorsStandInTheTree);

  private LineRules() {}

  private static Stream<Violation> willingIsComplete(Place at, DemandLine line, int year) {
    if (!line.willing()) {
      return Stream.empty();
    }
    Stream<Violation> budget =
        line.amount().isPositive()
            ? Stream.empty()
            : Stream.of(at.fault("amount", "willing.budget"));
    Stream<Violation> performance =
        line.indicators().isEmpty()
            ? Stream.of(at.fault("indicators", "willing.performance"))
            : Stream.empty();
    return Stream.concat(budget, performance);
  }

  private static Stream<Violation> oneIsQuantifiable(Place at, DemandLine line, int year) {
    boolean met =
        !line.willing()
            || line.indicators().stream().anyMatch(i -> Quantifiable.is(i) && isDueIn(i, year));
    return met ? Stream.empty() : Stream.of(at.fault("indicators", "quantifiable", year));
  }

  private static Stream<Violation> dueInBudgetYear(Place at, DemandLine line, int year) {
    List<Indicator> indicators = line.indicators();
    return IntStream.range(0, indicators.size())
        .filter(i -> !isDueIn(indicators.get(i), year))
        .mapToObj(i -> at.fault("indicators/" + i + "/dueOn", "due-in-budget-year", year));
  }

  private static boolean isDueIn(Indicator indicator, int year) {
    return indicator.dueOn() == null || indicator.dueOn().getYear() == year;
  }

  private static Stream<Violation> unitAmountsArePositive(Place at, DemandLine line, int year) {
    List<CountedItem> items = line.items() == null ? List.of() : line.items();
    return IntStream.range(0, items.size())
        .filter(i -> !items.get(i).unitAmount().isPositive())
        .mapToObj(i -> at.fault("items/" + i + "/unitAmount", "unit-amounts-are-positive"));
  }

  private static Stream<Violation> amountIsSumOfItems(Place at, DemandLine line, int year) {
    if (line.items() == null) {
      return Stream.empty();
    }
    Money sum = line.items().stream().map(CountedItem::amount).reduce(Money.ZERO, Money::plus);
    return sum.equals(line.amount())
        ? Stream.empty()
        : Stream.of(at.fault("amount", "amount-is-sum-of-items", line.amount(), sum));
  }

  private static Stream<Violation> indicatorsStandInTheTree(Place at, DemandLine line, int year) {
    List<Indicator> indicators = line.indicators();
    return IntStream.range(0, indicators.size())
        .filter(i -> indicators.get(i).level2().parent() != indicators.get(i).level1())
        .mapToObj(i -> elsewhere(at, i, indicators.get(i)));
  }

  private static Violation elsewhere(Place at, int index, Indicator indicator) {
    return at.fault(
        "indicators/" + index + "/level2",
        TREE,
        indicator.level2().label(),
        indicator.level1().label(),
        IndicatorLevel2.under(indicator.level1()),
        indicator.level2().parent());
  }

  private static Stream<Violation> amountIsNotNegative(Place at, DemandLine line, int year) {
    return line.amount().isNegative()
        ? Stream.of(at.fault("amount", "amount-is-not-negative"))
        : Stream.empty();
  }
}
