package org.ipfund.performance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipfund.performance.content.Indicator;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.platform.value.Text;

/** C34: a table should have output and benefit indicators, and one of timeliness. */
final class TreeRules {

  private TreeRules() {}

  static List<Finding> check(List<Indicator> indicators) {
    List<Finding> findings = new ArrayList<>();
    for (IndicatorLevel1 block : List.of(IndicatorLevel1.OUTPUT, IndicatorLevel1.BENEFIT)) {
      if (indicators.stream().noneMatch(i -> i.line().block() == block)) {
        findings.add(missing(block.label()));
      }
    }
    if (indicators.stream().noneMatch(i -> i.line().level2() == IndicatorLevel2.TIMELINESS)) {
      findings.add(missing(IndicatorLevel2.TIMELINESS.label()));
    }
    return findings;
  }

  private static Finding missing(Text label) {
    return Finding.ofTable(
        ContentRule.C34,
        "indicators",
        new Text(
            "缺少" + label.zh(), "there is no indicator of " + label.en().toLowerCase(Locale.ROOT)));
  }
}
