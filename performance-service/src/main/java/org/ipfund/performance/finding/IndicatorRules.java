package org.ipfund.performance.finding;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.content.Indicator;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Rules about one indicator: complete (C32), in its place (C33), a target (C35, C36). */
final class IndicatorRules {

  private static final Wording WORDS = Wording.of(IndicatorRules.class);

  private IndicatorRules() {}

  static List<Finding> check(Indicator indicator) {
    List<Finding> findings = new ArrayList<>();
    complete(indicator, findings);
    inPlace(indicator, findings);
    target(indicator, findings);
    return findings;
  }

  private static void complete(Indicator indicator, List<Finding> findings) {
    IndicatorLine line = indicator.line();
    missing(line.level1() == null, indicator, "level1", "一级指标", findings);
    missing(line.level2() == null, indicator, "level2", "二级指标", findings);
    missing(line.name().isBlank(), indicator, "name", "三级指标", findings);
    missing(line.targetText().isBlank(), indicator, "targetText", "指标值", findings);
  }

  private static void missing(
      boolean missing, Indicator indicator, String field, String zh, List<Finding> findings) {
    if (missing) {
      Text message = WORDS.text("C32", indicator.seq(), indicator.line().name(), zh, field);
      findings.add(Finding.of(ContentRule.C32, indicator, field, message));
    }
  }

  private static void inPlace(Indicator indicator, List<Finding> findings) {
    IndicatorLine line = indicator.line();
    if (line.level1() == null || line.level2() == null) {
      return;
    }
    if (line.level2().parent() != line.level1()) {
      findings.add(
          Finding.of(
              ContentRule.C33,
              indicator,
              "level2",
              WORDS.text(
                  "C33.level2",
                  line.level1().label().zh(),
                  line.level2().label().zh(),
                  line.level1(),
                  line.level2())));
    }
  }

  private static void target(Indicator indicator, List<Finding> findings) {
    TargetKind kind = indicator.reading().kind();
    if (kind == TargetKind.INVALID) {
      var why = indicator.reading().explanation();
      findings.add(
          Finding.of(
              ContentRule.C35,
              indicator,
              "targetText",
              WORDS.text("C35", new Text(why.zh(), why.en()))));
    }
    if (kind == TargetKind.TREND) {
      findings.add(
          Finding.of(
              ContentRule.C36,
              indicator,
              "targetText",
              WORDS.text("C36.target-text", indicator.line().targetText())));
    }
  }
}
