package org.ipfund.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The live rules as a page to read. */
final class RulesPage {

  private static final String HEAD =
      """
      # Live rules

      The numbered rules of the documents that the suite holds: when each is asked, what it does when broken, who holds it, which tests show it. Made by `RulesTest`
      from [rules.csv](rules.csv) and the tests' `@Rule("N23-48")`; the build fails when a rule has no test, or a test or a class names a number that is not here.

          ./mvnw -pl deploy/kubernetes test -Dtest=RulesTest -Drules.write=true

      *as bound*: stage and effect stand with the form of the round. *hides*: what may not be seen is not there. *route*: says who decides. *shows*: is told, and refuses nothing.

      | rule | says | stage | effect | where | tests |
      |---|---|---|---|---|---|
      """;

  private final List<LiveRule> rules;
  private final ShownRules shown;

  RulesPage(List<LiveRule> rules, ShownRules shown) {
    this.rules = rules;
    this.shown = shown;
  }

  String text() {
    return rules.stream().map(this::row).collect(joining("", HEAD, ""));
  }

  private String row(LiveRule rule) {
    return Stream.of(
            rule.id(),
            rule.says(),
            String.join(", ", rule.stages()),
            rule.effect(),
            rule.where().stream().map(RulesPage::link).collect(joining(", ")),
            shown.testsOf(rule).stream().map(test -> "`" + test + "`").collect(joining(" ")))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private static String link(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return "[%s](%s)".formatted(simple, Repository.fromPage(Repository.mainClass(name)));
  }
}
