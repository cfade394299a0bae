package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** The words of the {@link Lexicon}; in 10多家 the bound 多 goes before the vague 多家. */
final class TermRule implements TokenRule {

  private static final Word ROUGHLY = new Word("多", Role.BOUND_AFTER, TargetComparator.APPROX);

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    if (Numerals.roughly(text.at(at)) && previous instanceof Token.Amount) {
      return Optional.of(new Token.Term(at, at + 1, ROUGHLY));
    }
    return Lexicon.WORDS
        .longest(text, at)
        .map(match -> new Token.Term(at, match.end(), match.value()));
  }
}
