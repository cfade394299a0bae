package org.ipfund.performance.targetvalue;

import java.util.Optional;

/** The words of the {@link Lexicon}. */
final class TermRule implements TokenRule {

  @Override
  public Optional<Token> match(PrintedText text, int at, Token previous) {
    return Lexicon.WORDS
        .longest(text, at)
        .map(match -> new Token.Term(at, match.end(), match.value()));
  }
}
