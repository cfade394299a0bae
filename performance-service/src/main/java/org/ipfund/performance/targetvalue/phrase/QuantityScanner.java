package org.ipfund.performance.targetvalue.phrase;

import static org.ipfund.performance.targetvalue.token.TargetComparator.APPROX;
import static org.ipfund.performance.targetvalue.token.TargetComparator.EQ;
import static org.ipfund.performance.targetvalue.token.TargetComparator.RANGE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.token.Numerals;
import org.ipfund.performance.targetvalue.token.Role;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.performance.targetvalue.token.TargetUnit;
import org.ipfund.performance.targetvalue.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds every number that is a target in one pass over the tokens. */
public final class QuantityScanner {

  private final List<Token> tokens;
  private final PrintedText text;
  private final List<Quantity> found = new ArrayList<>();
  private Prefix prefix = new Prefix();

  QuantityScanner(List<Token> tokens, PrintedText text) {
    this.tokens = tokens;
    this.text = text;
  }

  List<Quantity> quantities() {
    int at = 0;
    while (at < tokens.size()) {
      text.steps().take();
      at = step(tokens.get(at), at);
    }
    return found;
  }

  private int step(Token token, int at) {
    if (token instanceof Token.Amount amount) {
      return amount(amount, at);
    }
    if (token.endsClause()) {
      prefix = new Prefix();
    } else if (token instanceof Token.Term term) {
      prefix.term(term);
    } else if (token instanceof Token.Text || token instanceof Token.Break) {
      prefix.text();
    }
    return at + 1;
  }

  private int amount(Token.Amount first, int at) {
    boolean range =
        at + 2 < tokens.size()
            && tokens.get(at + 1).is(Role.RANGE_MARK)
            && tokens.get(at + 2) instanceof Token.Amount;
    Token.Amount last = range ? (Token.Amount) tokens.get(at + 2) : first;
    Suffix suffix = new Suffix(tokens, text, range ? at + 3 : at + 1, last.unit());
    boolean oneUnit = first.unit() == null || TargetUnit.same(first.unit(), suffix.unit());
    if (range && oneUnit) {
      found.add(quantity(RANGE, inScaleOf(last, first), last, suffix));
    } else if (range) {
      suffix = new Suffix(tokens, text, at + 1, first.unit());
      found.add(quantity(EQ, first, first, suffix));
    } else if (counts(suffix)) {
      found.add(quantity(comparator(suffix.bound()), first, first, suffix));
    }
    prefix = new Prefix();
    return suffix.next();
  }

  /** In 10万-20万元 the first number is in 万元 as well. */
  private static Token.Amount inScaleOf(Token.Amount last, Token.Amount first) {
    String scale = first.unit() == null ? first.scale() : null;
    BigDecimal number =
        scale != null && (scale + "元").equals(last.unit())
            ? Numerals.inScale(first.number(), scale)
            : first.number();
    return new Token.Amount(first.start(), first.end(), number, last.unit(), null);
  }

  private boolean counts(Suffix suffix) {
    boolean bounded = prefix.bound() != null || suffix.bound() != null;
    return bounded || suffix.unit() != null || !suffix.runsOn();
  }

  private TargetComparator comparator(@Nullable TargetComparator after) {
    TargetComparator before = prefix.bound();
    boolean weak = before == null || before == EQ || before == APPROX;
    if (weak && after != null) {
      return after;
    }
    return before == null ? EQ : before;
  }

  private Quantity quantity(
      TargetComparator how, Token.Amount first, Token.Amount last, Suffix suffix) {
    return new Quantity(
        prefix.startOr(first.start()),
        suffix.end(last),
        how,
        how.boundsBelow() ? first.number() : null,
        how.boundsAbove() ? last.number() : null,
        suffix.unit(),
        prefix.perItem(),
        prefix.objectsEnd(),
        suffix.note(),
        prefix.change(),
        prefix.baseline());
  }
}
