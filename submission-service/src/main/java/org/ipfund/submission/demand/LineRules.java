package org.ipfund.submission.demand;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** The rules of one demand line, each by the numbers under which the solicitations state it. */
final class LineRules {

  /** One rule: the faults of a line in a budget year. */
  interface Rule {
    Stream<Violation> check(Place place, DemandLine line, int budgetYear);
  }

  /** Where the line stands and under which number the rule is asked. */
  record Place(String rule, int index) {

    Violation fault(String field, Text message, Text remedy) {
      return new Violation("/lines/" + index + "/" + field, rule, message, remedy);
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
            : Stream.of(
                at.fault(
                    "amount",
                    new Text("有承担意愿的项目须填写经费预算", "a willing unit states a budget above zero"),
                    new Text(
                        "请填写大于零的金额，或将承担意愿改为否", "state an amount above zero, or willing false")));
    Stream<Violation> performance =
        line.indicators().isEmpty()
            ? Stream.of(
                at.fault(
                    "indicators",
                    new Text("有承担意愿的项目须填写项目绩效", "a willing unit states its performance"),
                    new Text("请至少填写一项绩效指标", "add at least one indicator")))
            : Stream.empty();
    return Stream.concat(budget, performance);
  }

  private static Stream<Violation> oneIsQuantifiable(Place at, DemandLine line, int year) {
    boolean met =
        !line.willing()
            || line.indicators().stream().anyMatch(i -> Quantifiable.is(i) && isDueIn(i, year));
    return met
        ? Stream.empty()
        : Stream.of(
            at.fault(
                "indicators",
                Text.of(
                    "须至少有一项在%d年度内可量化的绩效指标",
                    "at least one indicator of %d has to be quantifiable", year),
                new Text("请在指标值中写明数量", "write a number into a target")));
  }

  private static Stream<Violation> dueInBudgetYear(Place at, DemandLine line, int year) {
    List<Indicator> indicators = line.indicators();
    return IntStream.range(0, indicators.size())
        .filter(i -> !isDueIn(indicators.get(i), year))
        .mapToObj(
            i ->
                at.fault(
                    "indicators/" + i + "/dueOn",
                    Text.of("绩效指标须在%d年度内完成", "indicators are due inside %d", year),
                    Text.of("请将完成日期改到%d年内", "choose a day of %d", year)));
  }

  private static boolean isDueIn(Indicator indicator, int year) {
    return indicator.dueOn() == null || indicator.dueOn().getYear() == year;
  }

  private static Stream<Violation> unitAmountsArePositive(Place at, DemandLine line, int year) {
    List<CountedItem> items = line.items() == null ? List.of() : line.items();
    return IntStream.range(0, items.size())
        .filter(i -> !items.get(i).unitAmount().isPositive())
        .mapToObj(
            i ->
                at.fault(
                    "items/" + i + "/unitAmount",
                    new Text("单项金额须大于零", "a unit amount is above zero"),
                    new Text("请填写大于零的金额", "state an amount above zero")));
  }

  private static Stream<Violation> amountIsSumOfItems(Place at, DemandLine line, int year) {
    if (line.items() == null) {
      return Stream.empty();
    }
    Money sum = line.items().stream().map(CountedItem::amount).reduce(Money.ZERO, Money::plus);
    return sum.equals(line.amount())
        ? Stream.empty()
        : Stream.of(
            at.fault(
                "amount",
                Text.of(
                    "经费 %s 元不等于项目数*单项金额之和 %s 元",
                    "%s yuan is not the sum of count times unit amount, %s yuan",
                    line.amount(),
                    sum),
                new Text("请核对项目数、单项金额和经费", "check counts, unit amounts and the amount")));
  }

  private static Stream<Violation> indicatorsStandInTheTree(Place at, DemandLine line, int year) {
    List<Indicator> indicators = line.indicators();
    return IntStream.range(0, indicators.size())
        .filter(i -> indicators.get(i).level2().parent() != indicators.get(i).level1())
        .mapToObj(i -> elsewhere(at, i, indicators.get(i)));
  }

  private static Violation elsewhere(Place at, int index, Indicator indicator) {
    Text level1 = indicator.level1().label();
    Text level2 = indicator.level2().label();
    return at.fault(
        "indicators/" + index + "/level2",
        new Text(
            "“" + level2.zh() + "”不属于“" + level1.zh() + "”",
            "\"" + level2.en() + "\" does not stand under \"" + level1.en() + "\""),
        Text.of(
            "请改用 %1$s，或将一级指标改为 %2$s",
            "use one of %1$s, or level 1 %2$s",
            IndicatorLevel2.under(indicator.level1()),
            indicator.level2().parent()));
  }

  private static Stream<Violation> amountIsNotNegative(Place at, DemandLine line, int year) {
    return line.amount().isNegative()
        ? Stream.of(
            at.fault(
                "amount",
                new Text("经费不能小于零", "an amount is not below zero"),
                new Text("请填写不小于零的金额", "state zero or more")))
        : Stream.empty();
  }
}
