package org.ipfund.performance.responsibility.unit;

import java.util.List;

/**
 * A name of a list: as printed, and in full with what other names of the list lend it.
 *
 * @param start its place in the plain characters
 * @param chunk how many commas stand before it
 * @param scope whether it stands behind 负责 without a sign, where the matter is printed
 */
public record ListedName(
    int start,
    int end,
    String printed,
    String full,
    List<ClauseBracket> brackets,
    int chunk,
    boolean scope) {

  public ListedName {
    brackets = List.copyOf(brackets);
  }

  public ListedName named(String fullName) {
    return new ListedName(start, end, printed, fullName, brackets, chunk, scope);
  }

  /** This and the next one as one name. */
  ListedName and(ListedName next) {
    String both = printed + "、" + next.printed();
    return new ListedName(start, next.end(), both, both, brackets, next.chunk(), scope);
  }

  /** Whether it reads like a unit, or like a place that stands for its government. */
  public boolean unit() {
    return UnitWords.unit(full) || UnitWords.locality(full);
  }
}
