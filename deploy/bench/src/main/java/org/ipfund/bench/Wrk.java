package org.ipfund.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Loads one endpoint with wrk, whose small cost leaves the cores to the service. */
public final class Wrk {

  private final BenchOptions options;
  private final Path folder;

  public Wrk(BenchOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  /** GETs of paths in turn. */
  Path gets(String name, List<String> paths) {
    String list = paths.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(","));
    return script(
        name,
        """
        local paths = {%s}
        local headers = {["Authorization"] = "%s"}
        local n = 0
        request = function()
          n = n + 1
          return wrk.format("GET", paths[n %% #paths + 1], headers)
        end
        """
            .formatted(list, options.authorization()));
  }

  /** POSTs that each add a unit of their own. */
  public Path posts(String name) {
    return script(
        name,
        """
        math.randomseed(os.time() + math.floor(os.clock() * 1e6))
        local run = os.time() .. "-" .. math.random(1e9)
        local n = 0
        request = function()
          n = n + 1
          local body = '%s'
          return wrk.format("POST", "/v1/units",
            {["Content-Type"] = "application/json", ["Idempotency-Key"] = run .. "-" .. n,
             ["Authorization"] = "%s"}, body)
        end
        """
            .formatted(Seed.Body.of("压测 ' .. run .. '-' .. n .. '"), options.authorization()));
  }

  private Path script(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name + ".lua"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BigDecimal load(Path script, Duration time) {
    List<String> command =
        List.of(
            "wrk",
            "-t1",
            "-c" + options.connections(),
            "-d" + time.toSeconds() + "s",
            "-s",
            script.toString(),
            options.catalogUrl());
    return Measure.wrk(Tool.run(command, Map.of()));
  }
}
