package org.ipfund.performance.targetvalue.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece of a target text, with its place in the printed characters. */
public sealed interface Token {

  int start();

  int end();

  /** A number with its unit; the scale is the 万 or 亿 it ends in when no unit follows, or null. */
  record Amount(
      int start, int end, BigDecimal number, @Nullable String unit, @Nullable String scale)
      implements Token {}

  record Term(int start, int end, Word word) implements Token {}

  record Bracket(int start, int end, String inner) implements Token {}

  /** A printed day or period; {@code within} when its end is meant without another word: 年内. */
  record Day(int start, int end, PrintedDate first, PrintedDate last, boolean within)
      implements Token {

    public boolean point() {
      return first.equals(last);
    }
  }

  /** A sign or number between targets; only a strong one ends a clause, 、 does not. */
  record Break(int start, int end, boolean strong) implements Token {}

  record Text(int start, int end) implements Token {}

  default boolean is(Role role) {
    return this instanceof Term term && term.word().role() == role;
  }

  default boolean endsClause() {
    return this instanceof Break found && found.strong();
  }
}
