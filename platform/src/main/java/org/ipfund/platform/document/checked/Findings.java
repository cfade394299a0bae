package org.ipfund.platform.document.checked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** Gathers the faults of one file, each once; past a limit they are only counted. */
public final class Findings {

  private static final Wording WORDS = Wording.of(Findings.class);

  private record Finding(DocumentRule rule, String place) {}

  private final int most;
  private final Set<Finding> found = new LinkedHashSet<>();
  private int unlisted;

  /** Names at most so many one by one. */
  public Findings(int most) {
    this.most = most;
  }

  /** Notes a fault at its place. */
  public void add(DocumentRule rule, String place) {
    if (found.size() < most) {
      found.add(new Finding(rule, place));
    } else {
      unlisted++;
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * @throws ProblemException when there is any fault
   */
  public void refuse() {
    if (found.isEmpty()) {
      return;
    }
    List<Violation> violations = new ArrayList<>();
    found.forEach(finding -> violations.add(finding.rule().at(finding.place())));
    if (unlisted > 0) {
      violations.add(DocumentRule.MORE.at("+" + unlisted));
    }
    int count = found.size() + unlisted;
    throw new ProblemException(
        kind(),
        count == 1 ? WORDS.text("sheet.fault", count) : WORDS.text("sheet.faults", count),
        violations);
  }

  private ProblemKind kind() {
    boolean refused = found.stream().anyMatch(f -> f.rule().kind() == ProblemKind.RULE_REFUSED);
    return refused ? ProblemKind.RULE_REFUSED : found.iterator().next().rule().kind();
  }
}
