package org.ipfund.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ipfund.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

  private record Request(
      String line, String key, String ifMatch, String authorization, String body) {}

  private record Reply(int status, Map<String, String> headers, String body) {}

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Deque<Reply> replies = new ConcurrentLinkedDeque<>();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private HttpServer server;
  private Api api;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    api =
        new Api(
                service -> address,
                name -> "token of " + name,
                new PrintStream(shown, true, StandardCharsets.UTF_8))
            .as("clerk");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void create_whenStepIsRepeated_sendsTheSameKey() {
    reply(201, Map.of("Location", "/v1/rounds/7", "ETag", "\"1\""), "{\"id\":\"7\"}");
    reply(201, Map.of(), "{}");
    reply(201, Map.of(), "{}");

    Answer round = api.create(Service.CATALOG, "/v1/rounds", Map.of("year", 2024), "round 2024");
    api.create(Service.CATALOG, "/v1/rounds", Map.of("year", 2024), "round 2024");
    api.create(Service.CATALOG, "/v1/rounds", Map.of("year", 2025), "round 2025");

    assertEquals("7", round.id());
    assertEquals("/v1/rounds/7", round.address().getPath());
    assertEquals("{\"year\":2024}", requests.get(0).body());
    assertEquals("Bearer token of clerk", requests.get(0).authorization());
    assertEquals(requests.get(0).key(), requests.get(1).key());
    assertNotEquals(requests.get(0).key(), requests.get(2).key());
  }

  @Test
  void act_whenResourceWasRead_sendsItsVersion() {
    reply(200, Map.of("ETag", "\"3\""), "{}");
    reply(200, Map.of("ETag", "\"4\""), "{}");

    Answer notice = api.get(Service.ALLOCATION, "/v1/notices/9");
    api.act(notice, "issue", null, "issue notice");

    assertEquals("POST /v1/notices/9/issue", requests.get(1).line());
    assertEquals("\"3\"", requests.get(1).ifMatch());
  }

  @Test
  void create_whenAnsweredWithOperation_followsItToItsEnd() {
    reply(202, Map.of("Location", "/v1/operations/5"), "");
    reply(200, Map.of(), "{\"status\":\"RUNNING\",\"done\":10,\"total\":42}");
    reply(200, Map.of(), "{\"status\":\"SUCCEEDED\",\"done\":42,\"total\":42}");

    Answer done = api.create(Service.PERFORMANCE, "/v1/imports", Map.of(), "tables");

    assertEquals("42", done.text("/done"));
    assertEquals(2, shown.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void create_whenOperationFails_isARefusal() {
    reply(202, Map.of("Location", "/v1/operations/5"), "");
    reply(200, Map.of(), "{\"status\":\"FAILED\"}");

    assertThrows(
        ApiRefusal.class, () -> api.create(Service.CATALOG, "/v1/imports", Map.of(), "import"));
  }

  @Test
  void create_whenRefused_namesEveryRule() {
    reply(
        422,
        Map.of(),
        """
        {"detail":"不符合规则","violations":[
          {"pointer":"/lines/0","rule":"N23-33","message":"无可量化指标"},
          {"pointer":"/lines/1","rule":"N23-48","message":"金额不等"}]}
        """);

    ApiRefusal refusal =
        assertThrows(
            ApiRefusal.class, () -> api.create(Service.SUBMISSION, "/v1/demands", Map.of(), "d"));

    assertEquals(422, refusal.status());
    assertTrue(refusal.names("N23-33"));
    assertTrue(refusal.names("N23-48"));
    assertTrue(refusal.getMessage().contains("/lines/1 金额不等"), refusal::getMessage);
  }

  @Test
  void until_whenEffectComesLater_waitsForIt() {
    reply(404, Map.of(), "{}");
    reply(200, Map.of(), "{\"items\":[]}");
    reply(200, Map.of(), "{\"items\":[{\"id\":\"1\"}]}");

    Answer seen =
        api.until(
            Service.PERFORMANCE,
            "/v1/target-tables",
            answer -> answer.body().path("items").size() == 1,
            Duration.ofSeconds(20),
            "The target table");

    assertEquals("1", seen.text("/items/0/id"));
  }

  @Test
  void until_whenEffectDoesNotCome_says() {
    reply(200, Map.of(), "{}");

    IllegalStateException late =
        assertThrows(
            IllegalStateException.class,
            () ->
                api.until(
                    Service.CATALOG, "/v1/rounds", seen -> false, Duration.ZERO, "The score"));
    assertTrue(late.getMessage().startsWith("The score did not happen"));
  }

  @Test
  void replace_whenBodyIsSent_isAPutOnTheVersion() {
    reply(200, Map.of("ETag", "\"1\""), "{}");
    reply(200, Map.of("ETag", "\"2\""), "{}");

    Answer changed =
        api.as("bureau")
            .replace(api.get(Service.CATALOG, "/v1/units/3"), "/lines", Map.of("name", "x"));

    assertEquals("\"2\"", changed.etag());
    assertEquals("PUT /v1/units/3/lines", requests.get(1).line());
    assertEquals("\"1\"", requests.get(1).ifMatch());
    assertEquals("Bearer token of bureau", requests.get(1).authorization());
  }

  @Test
  void all_whenThereAreMorePages_readsEach() {
    reply(200, Map.of(), "{\"items\": [1, 2], \"next\": \"abc\"}");
    reply(200, Map.of(), "{\"items\": [3], \"next\": null}");

    assertEquals(3, api.all(Service.CATALOG, "/v1/units?limit=2").size());
    assertEquals("GET /v1/units?limit=2&cursor=abc", requests.get(1).line());
  }

  @Test
  void create_whenServiceIsAway_isSentAgainWithTheSameKey() {
    reply(503, Map.of(), "");
    reply(201, Map.of(), "{\"id\": \"1\"}");

    assertEquals("1", api.create(Service.CATALOG, "/v1/units", Map.of(), "unit").id());
    assertEquals(requests.get(0).key(), requests.get(1).key());
  }

  @Test
  void create_whenServiceAsksForPatience_isSentAgainLater() {
    reply(429, Map.of("Retry-After", "0"), "{}");
    reply(201, Map.of(), "{\"id\": \"1\"}");

    assertEquals("1", api.create(Service.CATALOG, "/v1/units", Map.of(), "unit").id());
    assertEquals(requests.get(0).key(), requests.get(1).key());
  }

  @Test
  void create_whenPersonsDiffer_sendsDifferentKeys() {
    reply(201, Map.of(), "{}");
    reply(201, Map.of(), "{}");

    api.create(Service.CATALOG, "/v1/units", Map.of(), "unit");
    api.as("bureau").create(Service.CATALOG, "/v1/units", Map.of(), "unit");

    assertNotEquals(requests.get(0).key(), requests.get(1).key());
  }

  @Test
  void get_whenNobodyIsSignedIn_sendsNoToken() {
    reply(200, Map.of(), "{}");

    api.anonymous().get(Service.CATALOG, "/v1/rounds");

    assertNull(requests.get(0).authorization());
  }

  @Test
  void createOnceKnown_whenReferenceIsNotYetKnown_triesAgain() {
    reply(422, Map.of(), "{\"violations\": [{\"rule\": \"unit-known\"}]}");
    reply(201, Map.of(), "{\"id\": \"1\"}");

    assertEquals("1", api.createOnceKnown(Service.CATALOG, "/v1/d", Map.of(), "d").id());
  }

  @Test
  void createOnceKnown_whenARuleRefuses_saysSoAtOnce() {
    reply(422, Map.of(), "{\"violations\": [{\"rule\": \"N22-17\"}]}");

    ApiRefusal refusal =
        assertThrows(
            ApiRefusal.class, () -> api.createOnceKnown(Service.CATALOG, "/v1/d", Map.of(), "d"));
    assertEquals(List.of("N22-17"), refusal.rules());
    assertEquals(1, requests.size());
  }

  private void reply(int status, Map<String, String> headers, String body) {
    replies.add(new Reply(status, headers, body));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    requests.add(
        new Request(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            headers.getFirst("Idempotency-Key"),
            headers.getFirst("If-Match"),
            headers.getFirst("Authorization"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Reply reply = replies.size() > 1 ? replies.poll() : replies.peek();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
