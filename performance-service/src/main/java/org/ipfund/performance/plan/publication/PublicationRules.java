package org.ipfund.performance.plan.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What a document must be before it is published or revised; all faults at once. Pure. */
public final class PublicationRules {

  private static final Wording WORDS = Wording.of(PublicationRules.class);
  private static final int NAMED = 20;

  private PublicationRules() {}

  public static List<Violation> faults(PublicationFacts facts) {
    List<Violation> faults = new ArrayList<>();
    if (facts.taskCount() == 0 || !facts.yearly() && facts.goalCount() == 0) {
      faults.add(WORDS.violation("", "SB-079"));
    }
    if (facts.yearly() && facts.lastNumber() > facts.taskCount()) {
      faults.add(
          WORDS.violation("/tasks", "SB-074.numbers", facts.lastNumber(), facts.taskCount()));
    }
    if (!facts.unassigned().isEmpty()) {
      faults.add(WORDS.violation("/tasks", "SB-018", some(facts.unassigned())));
    }
    if (!facts.unknownNames().isEmpty()) {
      faults.add(WORDS.violation("/tasks", "SB-073", some(facts.unknownNames())));
    }
    if (!facts.emptyCollectives().isEmpty()) {
      faults.add(WORDS.violation("/tasks", "SB-002", some(facts.emptyCollectives())));
    }
    if (!facts.unsupplied().isEmpty()) {
      faults.add(WORDS.violation("/indicators", "SB-003", some(facts.unsupplied())));
    }
    return faults;
  }

  private static String some(List<?> all) {
    String named = all.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining("、"));
    return all.size() > NAMED ? named + "…" : named;
  }
}
