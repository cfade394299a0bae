package org.ipfund.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipfund.bench.fuzz.token.TokenFolder;
import org.ipfund.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run against the packaged services: none may give an answer outside its document. */
class FuzzIT {

  private static final Path ROOT = Path.of("../..");
  private static final long REQUESTS = 1_500;
  private static final long SEED = 20_231_228;
  private static final int CONNECTIONS = 8;

  @TempDir Path folder;

  private static Map<String, URI> services() {
    Map<String, URI> services = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      services.put(service.database(), service.address());
    }
    return services;
  }

  @Test
  void run_againstTheSuite_findsNoFault() throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (RunningSuite suite = RunningSuite.start(ROOT, folder)) {
      FuzzOptions options =
          new FuzzOptions(ROOT, services(), REQUESTS, SEED, CONNECTIONS, null, -1, null);
      Result result = new Campaign(options, new TokenFolder(suite.tokens()), out).run();
      out.println(result.table());
      assertAll(
          () -> assertTrue(result.isClean(), result::table),
          () ->
              result
                  .documents()
                  .forEach(
                      d ->
                          assertEquals(
                              d.operations().size(),
                              result.tallies().get(d.service()).operations().size(),
                              () -> d.service() + ": not every operation was asked")));
    }
  }
}
