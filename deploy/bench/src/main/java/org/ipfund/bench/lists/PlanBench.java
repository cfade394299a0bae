package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipfund.bench.fuzz.token.Jwt;
import org.ipfund.local.Service;

/**
 * Walks board, lists and traces of plans as a city's office and as a unit over a tenth of the tasks
 * and over all of them, and tells what each page costs: statements, rows read, plan and time. What
 * is flat reads the same at both sizes.
 */
public final class PlanBench {

  private static final double MILLION = 1_000_000;

  private final PlanOptions options;
  private final PrintStream out;
  private final Asking asking = new Asking();
  private final URI service = Service.PERFORMANCE.address();

  private PlanBench(PlanOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * {@code prepare} lets the server keep its log; {@code walk}, after a new start, fills and walks.
   */
  public static void main(String[] arguments) throws SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PlanOptions options = PlanOptions.of(List.of(arguments).subList(1, arguments.length));
    if (arguments[0].equals("prepare")) {
      try (Connection server = Databases.server()) {
        StatementLog.prepare(server);
      }
    } else {
      walk(options, out);
    }
  }

  /** Fills and walks both sizes; how many rows the greediest statement of each page read. */
  static List<Long> walk(PlanOptions options, PrintStream out) throws SQLException {
    return new PlanBench(options, out).walk();
  }

  private List<Long> walk() throws SQLException {
    List<Reader> readers = Reader.all(options.data().resolve("identity/tokens"));
    Reader city = first(readers, Reader.Kind.CITY);
    Reader unit = first(readers, Reader.Kind.UNIT);
    List<Long> rows = new ArrayList<>();
    try (Connection server = Databases.server();
        Connection database = Databases.of(Service.PERFORMANCE)) {
      StatementLog log = new StatementLog(server, options.data());
      PlanVolume volume = new PlanVolume(database, options.reportsOfEach());
      volume.base(Jwt.claim(unit.token(), "unit_id"));
      out.println(
          "| tasks | page | as | items | statements | rows read | plan | p50 ms | p90 ms |");
      out.println("|---:|---|---|---:|---:|---:|---|---:|---:|");
      int filled = 0;
      for (int tasks : new int[] {options.tenth(), options.tasks()}) {
        volume.fill(filled, tasks);
        filled = tasks;
        List<PlanPage> pages = pages(city, unit);
        log.on(true);
        List<String> found = pages.stream().map(page -> noted(log, page, rows)).toList();
        log.off();
        for (int i = 0; i < pages.size(); i++) {
          out.printf("| %d | %s | %s |%n", tasks, found.get(i), times(pages.get(i)));
        }
      }
    }
    return rows;
  }

  private static Reader first(List<Reader> readers, Reader.Kind kind) {
    return readers.stream().filter(reader -> reader.kind() == kind).findFirst().orElseThrow();
  }

  private List<PlanPage> pages(Reader city, Reader unit) {
    String plan = ask(city, "/v1/plans?limit=1").at("/items/0/id").asText();
    String project = "/v1/promises?limit=20&catalogueProjectId=";
    List<PlanPage> pages = new ArrayList<>();
    for (Reader reader : List.of(city, unit)) {
      String task = ask(reader, "/v1/tasks?limit=1&planId=" + plan).at("/items/0/id").asText();
      String paid = ask(reader, "/v1/tasks/" + task).at("/links/0/targetId").asText();
      String board = "/v1/plans/" + plan + "/board?limit=20&grouping=";
      Stream.of("UNIT", "LEAD", "CHAPTER")
          .forEach(by -> pages.add(new PlanPage("getPlanBoard " + by, reader, board + by)));
      pages.add(new PlanPage("listPlans", reader, "/v1/plans?limit=20"));
      pages.add(new PlanPage("listTasks", reader, "/v1/tasks?limit=20"));
      pages.add(new PlanPage("listTasks of a plan", reader, "/v1/tasks?limit=20&planId=" + plan));
      pages.add(new PlanPage("listPromises", reader, "/v1/promises?limit=20"));
      pages.add(new PlanPage("listPromises paid by", reader, project + paid));
      pages.add(new PlanPage("traceTask", reader, "/v1/tasks/" + task + "/trace"));
    }
    return pages;
  }

  private JsonNode ask(Reader reader, String path) {
    return asking
        .get(service, reader, path)
        .orElseThrow(() -> new IllegalStateException(path + " is refused"));
  }

  private String noted(StatementLog log, PlanPage page, List<Long> rows) {
    // Who it is was looked up by now, and the session is open.
    int items = ask(page.reader(), page.path()).path("items").size();
    List<Sent> sent =
        log.during(page.reader().subject(), () -> ask(page.reader(), page.path())).stream()
            .filter(each -> !each.isSettings())
            .toList();
    List<Scan> scans = sent.stream().flatMap(each -> each.scans().stream()).toList();
    Set<String> plan = new TreeSet<>();
    scans.forEach(scan -> plan.add(scan.isWhole() ? "Seq Scan " + scan.table() : scan.index()));
    plan.remove("");
    long read = scans.stream().mapToLong(Scan::rows).sum();
    rows.add(read);
    return "%s | %s | %d | %d | %d | %s"
        .formatted(
            page.name(),
            page.reader().kind().name().toLowerCase(Locale.ROOT),
            items,
            sent.size(),
            read,
            String.join(", ", plan));
  }

  private String times(PlanPage page) {
    long[] nanos = new long[options.times()];
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      ask(page.reader(), page.path());
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    return nanos.length == 0
        ? "– | –"
        : "%.1f | %.1f"
            .formatted(nanos[nanos.length / 2] / MILLION, nanos[nanos.length * 9 / 10] / MILLION);
  }
}
