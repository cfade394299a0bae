package org.ipfund.performance.targetvalue.phrase;

import java.util.List;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.text.Steps;
import org.ipfund.performance.targetvalue.token.Lexer;
import org.ipfund.performance.targetvalue.token.Role;
import org.ipfund.performance.targetvalue.token.Token;
import org.jspecify.annotations.Nullable;

/** A target text taken apart once, for all recognisers; name is null when none was given. */
public record Source(
    String printed,
    @Nullable String name,
    List<Token> tokens,
    List<Quantity> quantities,
    List<Clause> clauses) {

  public static Source of(String printed, @Nullable String name, Steps steps) {
    PrintedText text = new PrintedText(printed, steps);
    List<Token> tokens = new Lexer(text).tokens();
    List<Quantity> quantities = new QuantityScanner(tokens, text).quantities();
    return new Source(printed, name, tokens, quantities, Clause.of(tokens, text));
  }

  public boolean has(Role role) {
    return tokens.stream().anyMatch(token -> token.is(role));
  }

  public boolean aspirational() {
    return has(Role.HOPE);
  }

  /** 1个(已建设): the target was reached when the plan was made. */
  public boolean alreadyReached() {
    boolean noted = quantities.stream().anyMatch(q -> q.note() != null && q.note().startsWith("已"));
    return noted || has(Role.REACHED);
  }

  /** The only clause, or null when there are several or none. */
  public @Nullable Clause onlyClause() {
    return clauses.size() == 1 ? clauses.get(0) : null;
  }
}
