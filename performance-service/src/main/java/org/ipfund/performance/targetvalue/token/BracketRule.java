package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.BracketPairs;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** A closed bracket is one token; what stands in quotation marks or 《》 is a name, hence text. */
final class BracketRule implements TokenRule {

  @Override
  public Optional<Token> match(PrintedText text, int at, @Nullable Token previous) {
    char opener = text.at(at);
    if (BracketPairs.OPENERS.indexOf(opener) < 0 || text.closerOf(at) < 0) {
      return Optional.empty();
    }
    int closer = text.closerOf(at);
    boolean bracket = opener == '(' || opener == '[';
    return Optional.of(
        bracket
            ? new Token.Bracket(at, closer + 1, text.slice(at + 1, closer))
            : new Token.Text(at, closer + 1));
  }
}
