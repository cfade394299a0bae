package org.ipfund.performance.targetvalue.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a printed text into tokens; the first rule that matches wins, the rest is plain text. A
 * bracket around everything is no note and is left off.
 */
public final class Lexer {

  private static final List<TokenRule> RULES =
      List.of(
          new BracketRule(),
          new BreakRule(),
          new DateRule(),
          new DigitRule(),
          new NumeralRule(),
          new TermRule());

  private final PrintedText text;
  private final List<Token> tokens = new ArrayList<>();
  private int textStart = -1;

  public Lexer(PrintedText text) {
    this.text = text;
  }

  public List<Token> tokens() {
    int at = skipBlanks(0, 1);
    int end = skipBlanks(text.length() - 1, -1);
    while (at < end && text.at(at) == '(' && text.closerOf(at) == end) {
      at = skipBlanks(at + 1, 1);
      end = skipBlanks(end - 1, -1);
    }
    while (at <= end) {
      at = step(at);
    }
    flush(at);
    return tokens;
  }

  private int skipBlanks(int from, int direction) {
    int at = from;
    while (at >= 0 && at < text.length() && text.at(at) == ' ') {
      at += direction;
    }
    return at;
  }

  private int step(int at) {
    if (text.at(at) == ' ') {
      flush(at);
      return at + 1;
    }
    Optional<Token> token = match(at);
    if (token.isEmpty()) {
      textStart = textStart < 0 ? at : textStart;
      return at + 1;
    }
    flush(at);
    tokens.add(token.get());
    return token.get().end();
  }

  private Optional<Token> match(int at) {
    for (TokenRule rule : RULES) {
      Optional<Token> token = rule.match(text, at, previous(at));
      if (token.isPresent()) {
        return token;
      }
    }
    return Optional.empty();
  }

  private @Nullable Token previous(int at) {
    if (textStart >= 0) {
      return new Token.Text(textStart, at);
    }
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  private void flush(int end) {
    if (textStart >= 0) {
      tokens.add(new Token.Text(textStart, end));
      textStart = -1;
    }
  }
}
