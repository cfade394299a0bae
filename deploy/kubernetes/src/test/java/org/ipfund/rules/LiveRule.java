package org.ipfund.rules;

import java.util.List;
import java.util.Set;

/**
 * A rule of the documents that the suite holds.
 *
 * @param where the classes that hold it, by name below org.ipfund
 */
record LiveRule(String id, String says, List<String> stages, String effect, List<String> where) {

  private static final Set<String> EFFECTS =
      Set.of("refuse", "finding", "warning", "hides", "route", "shows", "as bound");

  /** True when nothing is left out and the effect is one there is. */
  boolean isComplete() {
    return !says.isBlank() && !stages.isEmpty() && EFFECTS.contains(effect) && !where.isEmpty();
  }
}
