package org.ipfund.performance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipfund.performance.content.BlockPoints;
import org.ipfund.performance.content.Indicator;
import org.ipfund.performance.content.IndicatorLine;
import org.ipfund.performance.content.TableHead;
import org.ipfund.performance.content.Weights;

/**
 * The content of a table made from what was filled in: every target text read, every indicator
 * weighed, every rule asked. Pure; the same lines give the same content.
 */
public record TableContent(List<Indicator> indicators, Weights weights, List<Finding> findings) {

  public TableContent {
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
  }

  public static TableContent of(TableHead head, List<IndicatorLine> lines, BlockPoints points) {
    Weights weights = Weights.of(points, lines.stream().map(IndicatorLine::block).toList());
    List<Indicator> indicators =
        IntStream.range(0, lines.size())
            .mapToObj(i -> Indicator.of(i + 1, lines.get(i), weights.each().get(i)))
            .toList();
    List<Finding> findings = new ArrayList<>(HeadRules.departments(head));
    findings.addAll(TreeRules.check(indicators));
    indicators.forEach(indicator -> findings.addAll(IndicatorRules.check(indicator)));
    return new TableContent(indicators, weights, findings);
  }

  /** The same of a table that a notice has issued (C30). */
  public TableContent issued(int tableYear, int noticeYear) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(HeadRules.budgetYear(tableYear, noticeYear));
    return new TableContent(indicators, weights, all);
  }
}
