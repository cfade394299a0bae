package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/** Recognises one sort of token at a position; looks ahead only as far as a token can reach. */
interface TokenRule {

  /**
   * @param previous the token before, null at the start
   */
  Optional<Token> match(PrintedText text, int at, @Nullable Token previous);
}
