package org.ipfund.performance.targetvalue.phrase;

import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.performance.targetvalue.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a clause so far say about the next number; text in between cancels most of it.
 */
final class Prefix {

  private @Nullable TargetComparator bound;
  private @Nullable TargetComparator adverb;
  private @Nullable TargetComparator change;
  private boolean baseline;
  private boolean each;
  private boolean every;
  private int objectsEnd = -1;
  private int start = -1;

  void term(Token.Term term) {
    start = start < 0 ? term.start() : start;
    switch (term.word().role()) {
      case BOUND_BEFORE -> bound = term.word().comparator();
      case BOUND_ADVERB -> adverb = term.word().comparator();
      case RISE, IMPROVE -> change = TargetComparator.UP;
      case FALL -> change = TargetComparator.DOWN;
      case BASELINE -> baseline = true;
      case EVERY -> every = true;
      case EACH -> {
        each = true;
        objectsEnd = term.start();
      }
      case RANGE_MARK -> change = null;
      case HOPE, VERB, DONE -> {}
      default -> text();
    }
  }

  /** Words the grammar does not know stand between: only 至少 and 每个 reach across them. */
  void text() {
    bound = null;
    change = null;
    each = false;
    objectsEnd = -1;
    start = -1;
  }

  @Nullable TargetComparator bound() {
    return bound == null ? adverb : bound;
  }

  @Nullable TargetComparator change() {
    return change;
  }

  boolean baseline() {
    return baseline;
  }

  boolean perItem() {
    return each || every;
  }

  int objectsEnd() {
    return objectsEnd;
  }

  int startOr(int otherwise) {
    return start < 0 ? otherwise : start;
  }
}
