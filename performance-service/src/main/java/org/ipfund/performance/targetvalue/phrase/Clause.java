package org.ipfund.performance.targetvalue.phrase;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.token.Role;
import org.ipfund.performance.targetvalue.token.Token;

/** A part of the text between commas, semicolons, stops or line ends; never without tokens. */
public record Clause(String text, List<Token> tokens) {

  static List<Clause> of(List<Token> tokens, PrintedText text) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      text.steps().take();
      if (i == tokens.size() || tokens.get(i).endsClause()) {
        if (i > from) {
          List<Token> own = tokens.subList(from, i);
          clauses.add(new Clause(text.slice(own.get(0).start(), end(own)), own));
        }
        from = i + 1;
      }
    }
    return clauses;
  }

  private static int end(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).end();
  }

  public boolean has(Role role) {
    return tokens.stream().anyMatch(token -> token.is(role));
  }

  boolean startsWith(Role role) {
    return tokens.get(0).is(role);
  }

  boolean endsWith(Role... roles) {
    int last = tokens.size() - 1;
    if (last > 0 && tokens.get(last).is(Role.TENDENCY)) {
      last--;
    }
    for (Role role : roles) {
      if (tokens.get(last).is(role)) {
        return true;
      }
    }
    return false;
  }

  /** A countable quantity against an earlier one, without a number. */
  public boolean trend() {
    return endsWith(Role.RISE, Role.FALL, Role.STEADY) || has(Role.BASELINE);
  }

  /** A state or degree, said as a whole statement. */
  public boolean state() {
    return endsWith(Role.STATE, Role.IMPROVE);
  }

  public boolean completion() {
    return endsWith(Role.DONE) || has(Role.TIMELY) || startsWith(Role.DONE);
  }
}
