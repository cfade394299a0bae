package org.ipfund.submission.filing;

import static org.ipfund.submission.line.DemandLines.counted;
import static org.ipfund.submission.line.DemandLines.indicator;
import static org.ipfund.submission.line.DemandLines.item;
import static org.ipfund.submission.line.DemandLines.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.testing.Rule;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.Indicator;
import org.ipfund.submission.reference.FormRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemandRulesTest {

  private static final int YEAR = 2024;
  private static final Indicator COUNTED = indicator("不少于3份", "2024-12-31");
  private static final Indicator VAGUE = indicator("进一步提升", null);

  private static List<String> broken(String rule, DemandLine... lines) {
    FormRule bound = new FormRule(rule, RuleStage.SUBMIT, RuleEffect.REFUSE);
    return DemandRules.judge(List.of(bound), List.of(lines), YEAR).stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  static Stream<Arguments> willingLines() {
    return Stream.of(
        Arguments.of("complete", line(true, "100.00", COUNTED), List.of()),
        Arguments.of("no budget", line(true, "0.00", COUNTED), List.of("/lines/0/amount")),
        Arguments.of("no performance", line(true, "100.00"), List.of("/lines/0/indicators")),
        Arguments.of(
            "neither", line(true, "0.00"), List.of("/lines/0/amount", "/lines/0/indicators")),
        Arguments.of("not willing", line(false, "0.00"), List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("willingLines")
  @Rule({"N22-07", "N23-31"})
  void judge_whenWilling_wantsBudgetAndPerformance(
      String name, DemandLine line, List<String> pointers) {
    for (String rule : List.of("N22-07", "N23-31")) {
      assertEquals(pointers.stream().map(p -> rule + " " + p).toList(), broken(rule, line), name);
    }
  }

  static Stream<Arguments> quantifiableLines() {
    return Stream.of(
        Arguments.of("counted", line(true, "1.00", COUNTED), true),
        Arguments.of("one of several", line(true, "1.00", VAGUE, COUNTED), true),
        Arguments.of("full width", line(true, "1.00", indicator("≥９０％", null)), true),
        Arguments.of("Chinese percentage", line(true, "1.00", indicator("百分之九十以上", null)), true),
        Arguments.of("vague only", line(true, "1.00", VAGUE), false),
        Arguments.of("empty target", line(true, "1.00", indicator("", null)), false),
        Arguments.of("none", line(true, "1.00"), false),
        Arguments.of("due later", line(true, "1.00", indicator("3份", "2025-01-01")), false),
        Arguments.of("not willing", line(false, "0.00", VAGUE), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quantifiableLines")
  @Rule({"N22-08", "N23-33"})
  void judge_whenNothingCanBeCountedInTheYear_isBroken(String name, DemandLine line, boolean met) {
    for (String rule : List.of("N22-08", "N23-33")) {
      List<String> wanted = met ? List.of() : List.of(rule + " /lines/0/indicators");
      assertEquals(wanted, broken(rule, line), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, true",
    "2024-12-31, true",
    "2023-12-31, false",
    "2025-01-01, false",
    ", true"
  })
  @Rule({"N22-09", "N23-34"})
  void judge_whenDueOutsideTheBudgetYear_isBroken(String dueOn, boolean met) {
    for (String rule : List.of("N22-09", "N23-34")) {
      List<String> wanted = met ? List.of() : List.of(rule + " /lines/0/indicators/1/dueOn");
      assertEquals(wanted, broken(rule, line(true, "1.00", COUNTED, indicator("1项", dueOn))));
    }
  }

  static Stream<Arguments> countedLines() {
    return Stream.of(
        Arguments.of(
            "equal", counted("1000000.00", item(3, "300000.00"), item(1, "100000.00")), ""),
        Arguments.of("cent missing", counted("999999.99", item(2, "500000.00")), "N23-49 amount"),
        Arguments.of("no items in the list", counted("1.00"), "N23-49 amount"),
        Arguments.of("nothing counted", line(true, "1.00", COUNTED), ""),
        Arguments.of(
            "unit amount zero", counted("0.00", item(2, "0.00")), "N23-48 items/0/unitAmount"),
        Arguments.of(
            "unit amount below zero",
            counted("1.00", item(2, "1.00"), item(1, "-1.00")),
            "N23-48 items/1/unitAmount"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countedLines")
  @Rule({"N23-48", "N23-49"})
  void judge_whenSumsAreWrong_refusesWhateverTheFormBinds(
      String name, DemandLine line, String wanted) {
    List<String> found =
        DemandRules.judge(List.of(), List.of(line), YEAR).stream()
            .map(finding -> finding.rule() + " " + finding.pointer().replace("/lines/0/", ""))
            .toList();
    assertEquals(wanted.isEmpty() ? List.of() : List.of(wanted), found, name);
  }

  @Test
  @Rule("N23-49")
  void judge_whenFormWeakensASum_stillRefuses() {
    FormRule weak = new FormRule("N23-49", RuleStage.SUBMIT, RuleEffect.WARNING);
    List<Finding> found =
        DemandRules.judge(List.of(weak), List.of(counted("1.00", item(1, "2.00"))), YEAR);
    assertEquals(1, found.size());
    assertTrue(found.get(0).refusesAt(RuleStage.SAVE));
  }

  @Test
  void judge_whenAmountIsNegativeOrSumTooLarge_refuses() {
    assertEquals(List.of("amount /lines/0/amount"), broken("X", line(false, "-0.01")));
    DemandLine huge = line(false, "999999999999999.99");
    assertEquals(List.of("amount /lines"), broken("X", huge, huge));
    assertEquals(List.of(), broken("X", huge));
  }

  @Test
  @Rule("N23-31")
  void judge_whenRuleIsUnknownOrHelp_passesItOver() {
    FormRule help = new FormRule("N23-31", RuleStage.SUBMIT, RuleEffect.HELP);
    FormRule foreign = new FormRule("N23-99", RuleStage.SAVE, RuleEffect.REFUSE);
    assertEquals(
        List.of(), DemandRules.judge(List.of(help, foreign), List.of(line(true, "0.00")), YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "SAVE, REFUSE, SAVE, true",
    "SAVE, REFUSE, SUBMIT, true",
    "SUBMIT, REFUSE, SAVE, false",
    "SUBMIT, REFUSE, SUBMIT, true",
    "REPORT, REFUSE, SUBMIT, false",
    "SUBMIT, FINDING, SUBMIT, false",
    "SAVE, WARNING, REPORT, false"
  })
  void refusesAt_whenStageIsReached_onlyWithEffectRefuse(
      RuleStage stage, RuleEffect effect, RuleStage reached, boolean refuses) {
    Finding finding = new Finding("N23-31", stage, effect, "", null, null);
    assertEquals(refuses, finding.refusesAt(reached));
  }

  @Test
  @Rule("N23-31")
  void judge_whenSeveralLinesAreBroken_namesEach() {
    List<String> found =
        broken(
            "N23-31", line(true, "1.00", COUNTED), line(true, "0.00", COUNTED), line(true, "1.00"));
    assertEquals(List.of("N23-31 /lines/1/amount", "N23-31 /lines/2/indicators"), found);
    assertFalse(found.isEmpty());
  }
}
