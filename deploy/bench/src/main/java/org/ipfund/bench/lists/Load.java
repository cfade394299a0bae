package org.ipfund.bench.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.bench.Measure;
import org.ipfund.bench.Tool;

/** Loads a list, an empty endpoint of its service, or the database with the list's statements. */
final class Load {

  /** What wrk reached. */
  record Reached(BigDecimal rate, String median, String slowest) {}

  private static final String EMPTY = "/v1/about";
  private static final Pattern MEDIAN = Pattern.compile("50%\\s+(\\S+)");
  private static final Pattern SLOWEST = Pattern.compile("99%\\s+(\\S+)");

  private final Path folder;
  private final String port;
  private final int connections;

  /**
   * @param port the database server's
   */
  Load(Path folder, String port, int connections) {
    this.folder = folder;
    this.port = port;
    this.connections = connections;
  }

  Reached list(ListCase list, int seconds) {
    return wrk(list, list.page(Walk.PAGE), seconds);
  }

  Reached empty(ListCase list, int seconds) {
    return wrk(list, EMPTY, seconds);
  }

  private Reached wrk(ListCase list, String path, int seconds) {
    Path script =
        write(
            "wrk.lua",
            "wrk.headers[\"Authorization\"] = \"" + list.reader().authorization() + "\"");
    String printed =
        Tool.run(
            List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--latency",
                "-s",
                script.toString(),
                list.service() + path),
            Map.of());
    return new Reached(Measure.wrk(printed), found(MEDIAN, printed), found(SLOWEST, printed));
  }

  private static String found(Pattern pattern, String printed) {
    Matcher matcher = pattern.matcher(printed);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The same statements with the same values, each round trip a pipeline as in the service. */
  BigDecimal statements(String database, List<Sent> sent, int seconds) {
    Path script = write("list.sql", script(sent));
    List<String> command =
        List.of(
            "pgbench",
            "-h",
            "127.0.0.1",
            "-p",
            port,
            "-U",
            database + "_app",
            "-n",
            "-M",
            "prepared",
            "-c",
            Integer.toString(connections),
            "-j",
            "1",
            "-T",
            Integer.toString(seconds),
            "-f",
            script.toString(),
            database);
    return Measure.pgbench(Tool.run(command, Map.of("PGPASSWORD", database + "_app")));
  }

  private static String script(List<Sent> sent) {
    List<String> lines = new ArrayList<>();
    boolean open = false;
    for (Sent each : sent) {
      if (each.isSettings()) {
        if (open) {
          lines.add("\\endpipeline");
        }
        lines.add("\\startpipeline");
        open = true;
      }
      lines.add(each.sql().strip() + ";");
    }
    if (open) {
      lines.add("\\endpipeline");
    }
    return String.join("\n", lines) + "\n";
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
