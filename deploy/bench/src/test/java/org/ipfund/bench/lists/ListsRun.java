package org.ipfund.bench.lists;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.RunningSuite;
import org.ipfund.bench.fuzz.document.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every list of the documents, over a thousand rows: what it asks of the database, and how. It
 * takes three minutes and is asked for by name ({@code -Dtest=ListsRun}).
 */
class ListsRun {

  private static final Path ROOT = Path.of("../..");
  private static final int ROWS = 1_000;
  private static final int MOST_STATEMENTS = 4;

  /**
   * Of the request before, whose line in the log may come late; fifteen items more would be more.
   */
  private static final int LATE = 3;

  @TempDir Path folder;

  @Test
  void walk_ofEveryList_asksFewStatementsThatUseIndexes() throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (RunningSuite year = RunningSuite.start(ROOT, folder, "--no-story")) {
      assertTrue(Files.isDirectory(year.data()));
      ListBench.fill(ROWS, out);
    }
    Files.delete(folder.resolve("data/ready"));
    try (RunningSuite suite = RunningSuite.start(ROOT, folder, "--no-year")) {
      ListOptions options = new ListOptions(ROOT, suite.data(), ROWS, 0, 0, 0, "");
      List<Walked> walked = ListBench.walk(options, out);
      Set<String> large = Databases.large(ROWS / 2);
      ListTable table = new ListTable(out, large);
      table.head();
      walked.forEach(each -> table.row(each, null));
      assertEquals(names(ListOperations.of(ROOT).stream()), names(operations(walked)));
      assertAll(walked.stream().flatMap(each -> faults(each, large)));
    }
  }

  private static Stream<Operation> operations(List<Walked> walked) {
    return walked.stream().map(each -> each.list().operation());
  }

  private static Set<String> names(Stream<Operation> operations) {
    return operations.map(Operation::name).collect(Collectors.toSet());
  }

  private static Stream<Executable> faults(Walked walked, Set<String> large) {
    String label = walked.list().label();
    return Stream.of(
        () -> assertEquals(Set.of(), walked.whole(large), label + " reads tables as a whole"),
        () -> assertTrue(walked.statements() <= walked.few() + LATE, label + " asks for each item"),
        () -> assertTrue(walked.few() <= MOST_STATEMENTS + LATE, label + " asks often"));
  }
}
