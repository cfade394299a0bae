package org.ipfund.performance.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.ipfund.performance.content.BlockPoints;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.content.TableHead;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.ContentRule;
import org.ipfund.performance.finding.Finding;
import org.ipfund.performance.finding.HeadRules;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

/** The 42 tables of annex 3 of 粤财工〔2023〕126号, as printed. */
class Tables2024Test {

  private static final String PROVINCIAL = "广东省市场监管局";
  private static final int INDICATORS = 787;
  private static final int COUNTY_WARNINGS = 5;

  private final Map<String, TableContent> tables = tables();

  private static Map<String, TableContent> tables() {
    Map<String, String> names =
        SampleData.rows("regions.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name")));
    Map<String, List<IndicatorLine>> lines =
        SampleData.rows("indicators_2024.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("region_code"),
                    Collectors.mapping(Tables2024Test::line, Collectors.toList())));
    Map<String, TableContent> tables = new LinkedHashMap<>();
    for (CSVRecord row : SampleData.rows("target_tables_2024.csv")) {
      String code = row.get("region_code");
      TableHead head =
          new TableHead(
              names.get(code),
              row.get("local_department"),
              row.get("provincial_department"),
              PROVINCIAL);
      tables.put(code, TableContent.of(head, lines.get(code), BlockPoints.DEFAULT));
    }
    return tables;
  }

  private static IndicatorLine line(CSVRecord row) {
    return new IndicatorLine(
        labelled(IndicatorLevel1.values(), level -> level.label().zh(), row.get("level1")),
        labelled(IndicatorLevel2.values(), level -> level.label().zh(), row.get("level2")),
        row.get("level3"),
        row.get("value_text"));
  }

  private static <E> E labelled(E[] constants, Function<E, String> label, String printed) {
    return Arrays.stream(constants).filter(c -> label.apply(c).equals(printed)).findFirst().get();
  }

  private Map<String, TreeSet<String>> regionsByRule() {
    Map<String, TreeSet<String>> regions = new LinkedHashMap<>();
    tables.forEach(
        (code, content) ->
            content
                .findings()
                .forEach(
                    f ->
                        regions
                            .computeIfAbsent(f.rule().name(), r -> new TreeSet<>())
                            .add(code + at(f))));
    return regions;
  }

  private static String at(Finding finding) {
    return finding.indicatorSeq() == null ? "" : "/" + finding.indicatorSeq();
  }

  @Test
  void annex3_always_hasItsTablesAndIndicators() {
    assertEquals(42, tables.size());
    assertEquals(INDICATORS, tables.values().stream().mapToInt(t -> t.indicators().size()).sum());
    assertEquals(
        Money.yuan("172850000.00"),
        SampleData.rows("target_tables_2024.csv").stream()
            .map(row -> Money.wan(new BigDecimal(row.get("requested_amount_wan"))))
            .reduce(Money.ZERO, Money::plus));
  }

  @Test
  void weights_always_sumToNinetyInEveryTable() {
    tables.forEach(
        (code, content) -> assertEquals(new BigDecimal("90.00"), content.weights().total(), code));
  }

  @Test
  void weights_whenBlocksAreMissing_sayWhereTheirPointsWent() {
    Map<WeightNote, Long> notes =
        tables.values().stream()
            .collect(Collectors.groupingBy(t -> t.weights().note(), Collectors.counting()));
    assertEquals(
        Map.of(
            WeightNote.AS_PRESCRIBED, 17L,
            WeightNote.SATISFACTION_TO_BENEFIT, 22L,
            WeightNote.ALL_TO_OUTPUT, 3L),
        notes);
  }

  @Test
  @Rule("C30")
  void c30_always_holdsForThePrintedYears() {
    for (CSVRecord row : SampleData.rows("target_tables_2024.csv")) {
      int printed = Integer.parseInt(row.get("budget_year").replace("年", ""));
      assertEquals(List.of(), HeadRules.budgetYear(printed, 2024), row.get("region_code"));
    }
  }

  @Test
  @Rule("C31")
  void c31_isBrokenByTheCutNamesOfKaipingAndHeshan() {
    List<String> found =
        tables.entrySet().stream()
            .flatMap(
                t ->
                    t.getValue().findings().stream()
                        .filter(f -> f.rule() == ContentRule.C31)
                        .map(f -> t.getKey() + f.pointer()))
            .sorted()
            .toList();
    assertEquals(
        List.of("440783/localDepartment", "440784/localDepartment", "440784/provincialDepartment"),
        found);
  }

  @Test
  @Rule("C32")
  void c32_isBrokenByTheLostValueOfLuoding() {
    assertEquals(new TreeSet<>(List.of("445381/15")), regionsByRule().get("C32"));
  }

  @Test
  @Rule("C33")
  void c33_holdsInTheCorrectedTree() {
    assertEquals(null, regionsByRule().get("C33"));
  }

  @Test
  @Rule("C34")
  void c34_warnsOfFiveTablesWithoutTimelinessAndThreeWithoutBenefit() {
    List<String> timeliness = List.of("440781", "440783", "440784", "440785", "440825");
    List<String> benefit = List.of("441521", "441523", "441581");
    TreeSet<String> both = new TreeSet<>(timeliness);
    both.addAll(benefit);
    assertEquals(both, regionsByRule().get("C34"));
    assertEquals(
        COUNTY_WARNINGS,
        tables.values().stream()
            .flatMap(t -> t.findings().stream())
            .filter(f -> f.message().zh().equals("缺少时效指标"))
            .count());
  }

  @Test
  @Rule("C35")
  void c35_isBrokenByDongguansRepeatedNameAndLuodingsLostValue() {
    assertEquals(new TreeSet<>(List.of("441900/28", "445381/15")), regionsByRule().get("C35"));
  }

  @Test
  @Rule("C36")
  void c36_warnsOfThirtyTrends() {
    assertEquals(30, regionsByRule().get("C36").size());
  }
}
