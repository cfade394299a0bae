package org.ipfund.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the statements of an endpoint with pgbench, prepared: what the database alone allows. */
final class Pgbench {

  private static final String UNIT =
      "SELECT id, name, kind, region_code, credit_code, version, EXISTS (SELECT FROM unit_move m"
          + " WHERE m.unit_id = unit.id AND m.status = 'PREPARED') AS moving FROM unit"
          + " WHERE (scope >= '/440000/' AND scope < '/440000/~')";

  /**
   * The settings that row-level security reads travel with the query, as the service sends them.
   */
  private static final String SCOPED =
      """
      \\startpipeline
      SELECT set_config('ipfund.scope', '/440000/', true), set_config('ipfund.unit', '', true),
        set_config('ipfund.depth', '0', true), set_config('ipfund.subject', 'pgbench', true);
      %s;
      \\endpipeline
      """;

  private final BenchOptions options;
  private final Path folder;

  Pgbench(BenchOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  /** The statement of {@code GET /v1/units/{id}}, once for each identifier. */
  List<Path> gets(List<String> ids) {
    List<Path> scripts = new ArrayList<>();
    for (String id : ids) {
      String sql = UNIT + " AND (id = '" + id + "'::uuid)";
      scripts.add(script("get-" + id, SCOPED.formatted(sql)));
    }
    return scripts;
  }

  /** The statement of {@code GET /v1/units?limit=20}. */
  List<Path> list(List<String> ids) {
    List<Path> scripts = new ArrayList<>();
    for (String id : ids) {
      String sql = UNIT + " AND (id > '" + id + "'::uuid) ORDER BY id LIMIT 21";
      scripts.add(script("list-" + id, SCOPED.formatted(sql)));
    }
    return scripts;
  }

  /** The statements of {@code POST /v1/units}; shard 99 has no relay, its rows are not sent. */
  List<Path> post() {
    try (var sql = Pgbench.class.getResourceAsStream("/post-unit.sql")) {
      return List.of(script("post", new String(sql.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path script(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name + ".sql"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BigDecimal load(List<Path> scripts, Duration time) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "-h",
                options.postgresHost(),
                "-p",
                options.postgresPort(),
                "-U",
                "catalog_app",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(options.connections()),
                "-j",
                "1",
                "-T",
                Long.toString(time.toSeconds())));
    scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
    command.add("catalog");
    return Measure.pgbench(Tool.run(command, Map.of("PGPASSWORD", "catalog_app")));
  }
}
