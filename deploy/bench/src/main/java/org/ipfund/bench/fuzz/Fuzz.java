package org.ipfund.bench.fuzz;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipfund.bench.fuzz.token.TokenFolder;
import org.ipfund.bench.fuzz.token.Tokens;

/**
 * Asks running services what their documents allow and what they do not, and judges every answer.
 * Exit code 0 when all are right, 1 when one is not, 2 when the run could not be made.
 */
public final class Fuzz {

  private static final int FAULTY = 1;
  private static final int NOT_RUN = 2;

  private Fuzz() {}

  /** See {@link FuzzOptions} for the arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code;
    try {
      FuzzOptions options = FuzzOptions.of(List.of(arguments));
      Result result = new Campaign(options, tokens(options), out).run();
      out.println(result.table());
      if (options.out() != null) {
        result.write(options.out());
      }
      code = result.isClean() ? 0 : FAULTY;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      code = NOT_RUN;
    }
    System.exit(code);
  }

  private static Tokens tokens(FuzzOptions options) {
    return options.tokens() == null ? Tokens.none() : new TokenFolder(options.tokens());
  }
}
