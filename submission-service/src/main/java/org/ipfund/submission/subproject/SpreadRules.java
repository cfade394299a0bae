package org.ipfund.submission.subproject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** What must hold of a spread: its own sub-projects, each once, and no more than there is. */
public final class SpreadRules {

  private static final Wording WORDS = Wording.of(SpreadRules.class);

  private SpreadRules() {}

  public static List<Violation> check(
      List<SpreadRequest.Item> items, List<SubProject> projects, Money position) {
    Set<UUID> own = projects.stream().map(SubProject::id).collect(Collectors.toSet());
    Set<UUID> named = new HashSet<>();
    List<Violation> faults = new ArrayList<>();
    Money sum = Money.ZERO;
    for (int i = 0; i < items.size(); i++) {
      SpreadRequest.Item item = items.get(i);
      sum = sum.plus(item.amount());
      if (!own.contains(item.projectId()) || !named.add(item.projectId())) {
        faults.add(WORDS.violation("/items/" + i + "/projectId", "spread-project"));
      }
      if (item.amount().isNegative()) {
        faults.add(WORDS.violation("/items/" + i + "/amount", "spread-amount"));
      }
    }
    if (sum.compareTo(position) > 0) {
      faults.add(tooMuch(sum, position));
    }
    return faults;
  }

  private static Violation tooMuch(Money sum, Money position) {
    return WORDS.violation("/items", "spread-sum", sum, position, sum.minus(position));
  }
}
