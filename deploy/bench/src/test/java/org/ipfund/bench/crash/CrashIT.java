package org.ipfund.bench.crash;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run against a packaged service: whatever happens, nothing is lost and nothing stuck. */
class CrashIT {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Report run(String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("--root", "../..", "--data", folder.toString(), "--times", "1"));
    arguments.addAll(List.of(more));
    Report report = new Matrix(CrashOptions.of(arguments), OUT).run();
    OUT.println(report.table());
    return report;
  }

  @Test
  void run_withFaultsAtABacklog_findsNothingWrong() throws Exception {
    Report report =
        run(
            "--service",
            "allocation",
            "--faults",
            "sigterm,sigkill,busy-port,row-lock",
            "--lock-seconds",
            "3");
    assertTrue(report.isClean(), report::table);
  }

  @Test
  void run_withAMutant_catchesIt() throws Exception {
    assertFalse(run("--faults", "none", "--mutant", "sequence-ignored").isClean());
  }
}
