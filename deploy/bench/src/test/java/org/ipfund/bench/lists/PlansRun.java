package org.ipfund.bench.lists;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.ipfund.bench.fuzz.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Board and lists of plans over two hundred tasks and over two thousand: what a page reads does not
 * grow with them. It is asked for by name ({@code -Dtest=PlansRun}).
 */
class PlansRun {

  private static final Path ROOT = Path.of("../..");
  private static final int TASKS = 2_000;
  private static final int REPORTS = 20_000;

  /** Of the lists that are not of one document, which stop at their page. */
  private static final int SLACK = 3;

  @TempDir Path folder;

  @Test
  void pages_ofPlans_readTheSameAtBothSizes() throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (RunningSuite first = RunningSuite.start(ROOT, folder, "--no-year");
        Connection server = Databases.server()) {
      assertTrue(Files.isDirectory(first.data()));
      StatementLog.prepare(server);
    }
    Files.delete(folder.resolve("data/ready"));
    try (RunningSuite suite = RunningSuite.start(ROOT, folder, "--no-year")) {
      List<Long> rows = PlanBench.walk(new PlanOptions(suite.data(), TASKS, REPORTS, 0), out);
      int pages = rows.size() / 2;
      for (int i = 0; i < pages; i++) {
        long small = rows.get(i);
        long large = rows.get(pages + i);
        assertTrue(large <= SLACK * small + 1_000, "page " + i + ": " + small + ", " + large);
      }
    }
  }
}
