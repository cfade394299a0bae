package org.ipfund.performance.targetvalue.phrase;

import java.util.List;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.token.Role;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.performance.targetvalue.token.TargetUnit;
import org.ipfund.performance.targetvalue.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: the rest of its unit, a bracket, a bound, a noun. Looks at most five
 * tokens ahead.
 */
final class Suffix {

  private static final int LONGEST_UNKNOWN_UNIT = 2;
  private static final int LONGEST_NOUN = 4;

  private final List<Token> tokens;
  private final PrintedText text;
  private int next;
  private @Nullable String unit;
  private @Nullable String note;
  private @Nullable TargetComparator bound;

  Suffix(List<Token> tokens, PrintedText text, int next, @Nullable String unit) {
    this.tokens = tokens;
    this.text = text;
    this.next = next;
    this.unit = unit;
    unknownUnit();
    bracket();
    takeBound();
    bracket();
    nounThenBound();
  }

  private @Nullable Token token(int ahead) {
    text.steps().take();
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : null;
  }

  private void unknownUnit() {
    if (unit != null || !(token(0) instanceof Token.Text word)) {
      return;
    }
    String printed = text.slice(word.start(), word.end());
    boolean unitLike =
        printed.length() <= LONGEST_UNKNOWN_UNIT
            && printed.chars().allMatch(Character::isIdeographic);
    if (unitLike && closes(token(1))) {
      unit = printed;
      next++;
    }
  }

  private static boolean closes(@Nullable Token token) {
    return token == null
        || token instanceof Token.Break
        || token instanceof Token.Bracket
        || token.is(Role.BOUND_AFTER);
  }

  /** 30家(次) and ≥7（亿） print a part of the unit in the bracket; any other bracket is a note. */
  private void bracket() {
    if (note != null || !(token(0) instanceof Token.Bracket bracket)) {
      return;
    }
    note = bracket.inner().strip();
    String joined = (unit == null ? "" : unit) + note;
    unit = TargetUnit.known(joined) ? TargetUnit.normal(joined) : unit;
    next++;
  }

  private void takeBound() {
    if (bound == null && token(0) instanceof Token.Term term && term.is(Role.BOUND_AFTER)) {
      bound = term.word().comparator();
      next++;
      unitAfterBound();
    }
  }

  /** 10多家 is about 10家: the unit comes after the bound. */
  private void unitAfterBound() {
    if (unit != null || !(token(0) instanceof Token.Text word)) {
      return;
    }
    TargetUnit.TABLE
        .longest(text, word.start())
        .filter(match -> match.end() <= word.end())
        .ifPresent(match -> unit = match.value());
  }

  /** In 10家企业以上 the bound follows the noun; 省级以上 in the middle is no bound. */
  private void nounThenBound() {
    boolean noun =
        token(0) instanceof Token.Text word
            && word.end() - word.start() <= LONGEST_NOUN
            && text.at(word.end() - 1) != '级';
    boolean closed = token(2) == null || token(2) instanceof Token.Break;
    if (bound == null && noun && closed && token(1) instanceof Token.Term term) {
      bound = term.is(Role.BOUND_AFTER) ? term.word().comparator() : null;
    }
  }

  @Nullable String unit() {
    return unit;
  }

  @Nullable String note() {
    return note == null || note.isEmpty() ? null : note;
  }

  @Nullable TargetComparator bound() {
    return bound;
  }

  int next() {
    return next;
  }

  /** Whether the clause goes on with a word, so that a number without a unit belongs to a name. */
  boolean runsOn() {
    return token(0) instanceof Token.Text || token(0) instanceof Token.Term;
  }

  int end(Token.Amount last) {
    return next == 0 ? last.end() : Math.max(last.end(), tokens.get(next - 1).end());
  }
}
