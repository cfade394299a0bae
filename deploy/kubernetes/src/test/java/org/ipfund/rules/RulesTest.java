package org.ipfund.rules;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every live rule is held by a class that says so and shown by a test that names it. */
class RulesTest {

  /** A number of a document, as code says it: in quotes, or as a constant of an enum. */
  private static final Pattern SAID =
      Pattern.compile("\"(N2[23]-\\d\\d|C\\d\\d|SB-\\d{3})\"|(?m)^  (C\\d\\d)\\(");

  private static List<LiveRule> rules;
  private static ShownRules shown;

  @BeforeAll
  static void read() {
    rules = Repository.rules();
    shown = new ShownRules();
  }

  private static Set<String> live() {
    return rules.stream().map(LiveRule::id).collect(toCollection(TreeSet::new));
  }

  @Test
  void rules_always_saySomethingAndAreUnique() {
    assertEquals(List.of(), rules.stream().filter(rule -> !rule.isComplete()).toList());
    assertEquals(rules.size(), live().size());
  }

  @Test
  void rules_whenLive_haveATest() {
    assertEquals(List.of(), rules.stream().filter(rule -> shown.testsOf(rule).isEmpty()).toList());
  }

  @Test
  void tests_whenTheyNameARule_nameALiveOne() {
    Set<String> unknown = new TreeSet<>(shown.rules());
    unknown.removeAll(live());
    assertEquals(Set.of(), unknown);
    assertEquals(Set.of(), shown.unread());
  }

  @Test
  void classes_whenTheyHoldARule_nameIt() {
    Set<String> silent = new TreeSet<>();
    for (LiveRule rule : rules) {
      for (String name : rule.where()) {
        Path file = Repository.mainClass(name);
        if (!Files.exists(file) || !Repository.text(file).contains(rule.id())) {
          silent.add(rule.id() + ": " + name);
        }
      }
    }
    assertEquals(Set.of(), silent);
  }

  @Test
  void rules_whenCodeSaysTheirNumber_areInTheTable() {
    Set<String> said = new TreeSet<>();
    for (Path file : Repository.mainClasses()) {
      Matcher number = SAID.matcher(Repository.text(file));
      while (number.find()) {
        said.add(number.group(1) == null ? number.group(2) : number.group(1));
      }
    }
    said.removeAll(live());
    assertEquals(Set.of(), said);
  }

  @Test
  void page_always_isThatOfTheTable() throws IOException {
    String page = new RulesPage(rules, shown).text();
    if (Boolean.getBoolean("rules.write")) {
      Files.writeString(Repository.PAGE, page);
    }
    assertEquals(page, Repository.text(Repository.PAGE), "run it with -Drules.write=true");
  }
}
