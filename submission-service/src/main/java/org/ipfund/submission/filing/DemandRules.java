package org.ipfund.submission.filing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.submission.demand.Finding;
import org.ipfund.submission.line.DemandLine;
import org.ipfund.submission.line.LargestAmount;
import org.ipfund.submission.reference.FormRule;

/**
 * Judges a demand's content: by the rules its form binds and by those that are never left out,
 * which protect money and the tree of indicators. Numbers that other parts of the suite ask about
 * are passed over.
 */
final class DemandRules {

  private static final List<FormRule> ALWAYS =
      Stream.of(LargestAmount.RULE, "N23-48", "N23-49", LineRules.TREE)
          .map(id -> new FormRule(id, RuleStage.SAVE, RuleEffect.REFUSE))
          .toList();

  private DemandRules() {}

  /** Everything that is wrong, line by line. */
  static List<Finding> judge(List<FormRule> bound, List<DemandLine> lines, int budgetYear) {
    List<FormRule> asked = asked(bound);
    Stream<Finding> byLine =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> asked.stream().flatMap(rule -> check(rule, i, lines.get(i), budgetYear)));
    Stream<Finding> bySum =
        LargestAmount.exceeded(lines.stream().map(DemandLine::amount).toList()).stream()
            .map(violation -> Finding.of(ALWAYS.get(0), violation));
    return Stream.concat(byLine, bySum).toList();
  }

  private static List<FormRule> asked(List<FormRule> bound) {
    List<String> always = ALWAYS.stream().map(FormRule::id).toList();
    return Stream.concat(
            ALWAYS.stream(),
            bound.stream()
                .filter(rule -> LineRules.BY_ID.containsKey(rule.id()))
                .filter(rule -> !always.contains(rule.id()))
                .filter(rule -> rule.effect() != RuleEffect.HELP))
        .toList();
  }

  private static Stream<Finding> check(FormRule rule, int index, DemandLine line, int year) {
    return LineRules.BY_ID
        .get(rule.id())
        .check(new LineRules.Place(rule.id(), index), line, year)
        .map(violation -> Finding.of(rule, violation));
  }
}
