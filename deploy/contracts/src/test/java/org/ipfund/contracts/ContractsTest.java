package org.ipfund.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code check}: the linters and the strict client, where Node and its packages are there. Who
 * builds the services needs a JDK alone, so without Node this is skipped, and the build says so.
 */
class ContractsTest {

  private static final String SKIPPED =
      "THE CONTRACTS WERE NOT LINTED AND NO CLIENT WAS COMPILED: ";

  @Test
  void documentsPassTheLintersAndAClientCompiles() throws Exception {
    needs("Node is not there", "node", "--version");
    needs("npm's packages are neither installed nor to be had", "./check", "install");
    Run check = Run.of("./check");
    assertEquals(0, check.code(), check.said());
  }

  private static void needs(String otherwise, String... command) throws Exception {
    Run run = Run.of(command);
    if (run.code() != 0) {
      // Surefire shows the reason of an assumption only in its report; this is seen in the build.
      System.err.println(SKIPPED + otherwise + "\n" + run.said());
    }
    assumeTrue(run.code() == 0, SKIPPED + otherwise);
  }

  private record Run(int code, String said) {

    static Run of(String... command) throws InterruptedException {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
      } catch (IOException absent) {
        return new Run(-1, absent.getMessage());
      }
    }
  }
}
