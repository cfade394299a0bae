package org.ipfund.performance.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ipfund.performance.content.BlockPoints;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.content.TableHead;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about a table's content with its cases. */
class ContentRulesTest {

  private static final String PROVINCIAL = "广东省市场监管局";
  private static final TableHead SOUND_HEAD =
      new TableHead("广州市", "广州市市场监管局", PROVINCIAL, PROVINCIAL);
  private static final IndicatorLine QUANTITY =
      new IndicatorLine(IndicatorLevel1.OUTPUT, IndicatorLevel2.QUANTITY, "组织培训", "不少于3场");
  private static final IndicatorLine TIMELINESS =
      new IndicatorLine(IndicatorLevel1.OUTPUT, IndicatorLevel2.TIMELINESS, "完成期限", "按合同要求限期完成");
  private static final IndicatorLine BENEFIT =
      new IndicatorLine(IndicatorLevel1.BENEFIT, IndicatorLevel2.SOCIAL, "意识和水平", "不断加强");

  private static List<String> findings(TableHead head, List<IndicatorLine> lines) {
    return TableContent.of(head, lines, BlockPoints.DEFAULT).findings().stream()
        .map(f -> f.rule() + " " + f.pointer())
        .toList();
  }

  private static List<String> findingsOf(IndicatorLine line) {
    return findings(SOUND_HEAD, List.of(QUANTITY, TIMELINESS, BENEFIT, line));
  }

  @Test
  void check_whenNothingIsWrong_findsNothing() {
    assertEquals(List.of(), findings(SOUND_HEAD, List.of(QUANTITY, TIMELINESS, BENEFIT)));
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024, ''", "2023, 2024, C30 /budgetYear", "2025, 2024, C30 /budgetYear"})
  @Rule("C30")
  void c30_whenYearsDiffer_isFound(int table, int notice, String expected) {
    List<String> found =
        HeadRules.budgetYear(table, notice).stream()
            .map(f -> f.rule() + " " + f.pointer())
            .toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
  }

  static Stream<Arguments> heads() {
    String local = "C31 /localDepartment";
    String provincial = "C31 /provincialDepartment";
    return Stream.of(
        Arguments.of("广州市", "广州市市场监管局", PROVINCIAL, List.of()),
        Arguments.of("广州市", " 广州市市场监管局 ", PROVINCIAL, List.of()),
        Arguments.of("深圳市", "深圳市市场监督管理委员会", PROVINCIAL, List.of()),
        Arguments.of("佛山市", "佛山市市场监管局（知识产权局）", PROVINCIAL, List.of()),
        Arguments.of("开平市", "开平市市市场监", PROVINCIAL, List.of(local)),
        Arguments.of("鹤山市", "鹤山市市场监管", "广东省市场监管", List.of(provincial, local)),
        Arguments.of("连南瑶族自治县", "连南县市场监管局", PROVINCIAL, List.of(local)),
        Arguments.of("广州市", "", PROVINCIAL, List.of(local)),
        Arguments.of("广州市", null, null, List.of(provincial, local)));
  }

  @ParameterizedTest
  @MethodSource("heads")
  @Rule("C31")
  void c31_whenADepartmentIsAnother_isFound(
      String region, String local, String provincial, List<String> expected) {
    TableHead head = new TableHead(region, local, provincial, PROVINCIAL);
    assertEquals(expected, findings(head, List.of(QUANTITY, TIMELINESS, BENEFIT)));
  }

  @Test
  @Rule("C31")
  void c31_whenTheProvinceIsAnother_followsTheSetting() {
    TableHead head = new TableHead("南宁市", "南宁市市场监管局", "广西市场监管局", "广西市场监管局");
    assertEquals(List.of(), findings(head, List.of(QUANTITY, TIMELINESS, BENEFIT)));
  }

  static Stream<Arguments> lines() {
    String at = " /indicators/3/";
    IndicatorLevel1 output = IndicatorLevel1.OUTPUT;
    return Stream.of(
        line(null, IndicatorLevel2.QUALITY, "合格率", "95%以上", "C32" + at + "level1"),
        line(output, null, "合格率", "95%以上", "C32" + at + "level2"),
        line(output, IndicatorLevel2.QUALITY, " ", "95%以上", "C32" + at + "name"),
        line(
            output,
            IndicatorLevel2.QUALITY,
            "合格率",
            null,
            "C32" + at + "targetText",
            "C35" + at + "targetText"),
        line(
            IndicatorLevel1.BENEFIT,
            IndicatorLevel2.QUALITY,
            "合格率",
            "95%以上",
            "C33" + at + "level2"),
        line(output, IndicatorLevel2.SERVICE_SATISFACTION, "满意度", "95%", "C33" + at + "level2"),
        line(output, IndicatorLevel2.QUALITY, "登记金额", "登记金额", "C35" + at + "targetText"),
        line(output, IndicatorLevel2.QUANTITY, "案件量", "较上年有增长", "C36" + at + "targetText"),
        line(output, IndicatorLevel2.COST, "成本", "不超过3万元"),
        line(IndicatorLevel1.BENEFIT, IndicatorLevel2.ECOLOGICAL, "环境", "逐步提升"));
  }

  private static Arguments line(
      IndicatorLevel1 level1,
      IndicatorLevel2 level2,
      String name,
      String text,
      String... expected) {
    return Arguments.of(new IndicatorLine(level1, level2, name, text), List.of(expected));
  }

  @ParameterizedTest
  @MethodSource("lines")
  @Rule({"C32", "C33", "C35", "C36"})
  void c32ToC36_whenAnIndicatorBreaksThem_areFound(IndicatorLine line, List<String> expected) {
    assertEquals(expected, findingsOf(line));
  }

  static Stream<Arguments> trees() {
    String missing = "C34 /indicators";
    return Stream.of(
        Arguments.of(List.of(QUANTITY, BENEFIT), List.of(missing)),
        Arguments.of(List.of(QUANTITY, TIMELINESS), List.of(missing)),
        Arguments.of(List.of(QUANTITY), List.of(missing, missing)),
        Arguments.of(List.of(), List.of(missing, missing, missing)));
  }

  @ParameterizedTest
  @MethodSource("trees")
  @Rule("C34")
  void c34_whenABranchIsMissing_warns(List<IndicatorLine> lines, List<String> expected) {
    assertEquals(expected, findings(SOUND_HEAD, lines));
    assertEquals(Effect.WARNING, ContentRule.C34.effect());
  }

  @Test
  void messages_always_nameTheIndicatorInBothLanguages() {
    IndicatorLine empty = new IndicatorLine(null, IndicatorLevel2.QUALITY, "合格率100%达标", "95%以上");
    Finding finding =
        TableContent.of(
                SOUND_HEAD, List.of(QUANTITY, TIMELINESS, BENEFIT, empty), BlockPoints.DEFAULT)
            .findings()
            .get(0);
    assertEquals("第4项指标“合格率100%达标”缺少一级指标", finding.message().zh());
    assertTrue(finding.message().en().startsWith("indicator 4 "), finding.message().en());
    assertEquals(4, finding.indicatorSeq());
  }
}
