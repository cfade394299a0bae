package org.ipfund.bench.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets a real consumer crash in every way at a backlog, and looks whether each event had its effect
 * once and in its turn. Exit code 0 when it had (with a mutant: when the mutant was caught), 1 when
 * not, 2 when the run could not be made.
 */
public final class Crash {

  private static final int FAULTY = 1;
  private static final int NOT_RUN = 2;

  // Held here because java.util.logging forgets loggers that nobody refers to.
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private Crash() {}

  /** See {@link CrashOptions} for the arguments. */
  public static void main(String[] arguments) {
    KAFKA.setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code;
    try {
      CrashOptions options = CrashOptions.of(List.of(arguments));
      code = judge(options, new Matrix(options, out).run(), out);
    } catch (Exception e) {
      out.println(e.getMessage());
      code = NOT_RUN;
    }
    System.exit(code);
  }

  private static int judge(CrashOptions options, Report report, PrintStream out) {
    out.println(report.table());
    if (options.mutant().isEmpty()) {
      return report.isClean() ? 0 : FAULTY;
    }
    out.println(options.mutant().get() + (report.isClean() ? " survived" : " was caught"));
    return report.isClean() ? FAULTY : 0;
  }
}
