package org.ipfund.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.ipfund.bench.fuzz.oracle.FaultKind;
import org.ipfund.bench.fuzz.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs against a service that takes everything and answers wrongly: each fault must be found. */
class CampaignTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Result run(String answer, int status) throws IOException {
    Path document = folder.resolve("things-service/openapi/openapi.yaml");
    Files.createDirectories(document.getParent());
    if (Files.notExists(document)) {
      Files.copy(Path.of("src/test/resources/fuzz/things.yaml"), document);
    }
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    var threads = Executors.newFixedThreadPool(4);
    server.setExecutor(threads);
    server.createContext("/", exchange -> reply(exchange, status, answer));
    server.start();
    try {
      URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      FuzzOptions options =
          new FuzzOptions(folder, Map.of("things", base), 100, 5, 2, folder, -1, null);
      PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
      return new Campaign(options, Tokens.none(), out).run();
    } finally {
      server.stop(0);
      threads.shutdown();
    }
  }

  private static void reply(HttpExchange exchange, int status, String answer) throws IOException {
    exchange.getRequestBody().readAllBytes();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    byte[] body = head ? new byte[0] : answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static Set<FaultKind> kinds(Result result) {
    return result.faults().entries().stream()
        .map(e -> e.fault().kind())
        .collect(Collectors.toSet());
  }

  @Test
  void run_whenEverythingIsAccepted_findsWhatHadToBeRefused() throws IOException {
    Result result = run("{\"items\":[]}", 200);
    Set<FaultKind> kinds = kinds(result);
    assertAll(
        () -> assertFalse(result.isClean()),
        () -> assertTrue(kinds.contains(FaultKind.ACCEPTED_BROKEN)),
        () -> assertTrue(kinds.contains(FaultKind.UNDOCUMENTED_STATUS)),
        () -> assertTrue(kinds.contains(FaultKind.BODY_BREAKS_SCHEMA)));
  }

  @Test
  void run_whenTheServiceFails_printsWhatRepeatsIt() throws IOException {
    Result result = run("{}", 500);
    String text = printed.toString(StandardCharsets.UTF_8);
    assertAll(
        () -> assertTrue(kinds(result).contains(FaultKind.SERVER_ERROR)),
        () -> assertTrue(text.contains("seed 5 index ") && text.contains("curl -si"), text),
        () -> assertTrue(result.faults().count("things") > 60));
  }

  @Test
  void write_ofAResult_tellsCountsOperationsAndFaults() throws IOException {
    Result result = run("{}", 500);
    result.write(folder.resolve("out"));
    String table = Files.readString(folder.resolve("out/fuzz.txt"));
    String json = Files.readString(folder.resolve("out/fuzz.json"));
    assertAll(
        () -> assertTrue(table.contains("things") && table.contains("3/3"), table),
        () -> assertTrue(json.contains("\"operationsInDocument\" : 3"), json));
  }
}
