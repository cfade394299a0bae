package org.ipfund.bench.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipfund.local.Service;
import org.ipfund.local.process.ServersProcess;

/**
 * Walks every list of the running suite as a city, as the province and as a unit, over tables that
 * were filled for it, and tells what each costs: plan, statements, and what is reached of the
 * limit.
 */
public final class ListBench {

  private static final int CONNECTIONS = 16;

  /** From so many rows on the planner has every reason to use an index. */
  private static final int MANY = 50_000;

  private final ListOptions options;
  private final PrintStream out;
  private final Asking asking = new Asking();

  private ListBench(ListOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** {@code fill} fills the tables; {@code walk}, after a new start, walks the lists. */
  public static void main(String[] arguments) throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ListOptions options = ListOptions.of(List.of(arguments).subList(1, arguments.length));
    if (arguments[0].equals("fill")) {
      fill(options.rows(), out);
    } else {
      ListBench bench = new ListBench(options, out);
      bench.print(bench.walk());
    }
  }

  /** Walks all lists once. */
  static List<Walked> walk(ListOptions options, PrintStream out) throws SQLException {
    return new ListBench(options, out).walk();
  }

  private List<Walked> walk() throws SQLException {
    List<ListCase> cases =
        new ListCases(asking, Reader.all(options.data().resolve("identity/tokens")))
            .of(
                ListOperations.of(options.root()).stream()
                    .filter(list -> list.name().contains(options.only()))
                    .toList());
    try (Connection server = Databases.server()) {
      StatementLog log = new StatementLog(server, options.data());
      log.on(options.rows() >= MANY);
      Walk walk = new Walk(asking, log);
      List<Walked> walked = new ArrayList<>();
      for (ListCase each : cases) {
        walk.of(each, out).ifPresent(walked::add);
      }
      log.off();
      return walked;
    }
  }

  /** Fills the tables; the server keeps the log of statements from its next start on. */
  static void fill(int rows, PrintStream out) throws SQLException {
    for (Service service : Service.values()) {
      try (Connection database = Databases.of(service)) {
        List<String> left = new Volume(database, seed(service), rows).fill();
        left.forEach(table -> out.printf("not filled: %s.%s%n", service.database(), table));
      }
    }
    try (Connection server = Databases.server()) {
      StatementLog.prepare(server);
    }
  }

  private static String seed(Service service) {
    try (InputStream sql =
        ListBench.class.getResourceAsStream("/lists/" + service.database() + ".sql")) {
      return sql == null ? "" : new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Walked> walked) throws IOException, SQLException {
    Set<String> large = Databases.large(options.rows() / 2);
    ListTable table = new ListTable(out, large);
    Path folder = Files.createTempDirectory("bench-lists-");
    Load load = new Load(folder, String.valueOf(ServersProcess.POSTGRES_PORT), CONNECTIONS);
    table.head();
    for (Walked each : walked) {
      table.row(each, options.rounds() == 0 ? null : measured(load, each));
    }
  }

  private Measured measured(Load load, Walked walked) {
    try {
      return Measured.of(load, walked, options.warmUp(), options.seconds(), options.rounds());
    } catch (IllegalStateException fault) {
      System.err.println(walked.list().label() + ": " + fault.getMessage());
      return null;
    }
  }
}
