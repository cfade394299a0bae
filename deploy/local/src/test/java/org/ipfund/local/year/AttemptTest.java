package org.ipfund.local.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ipfund.local.Service;
import org.ipfund.local.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private HttpServer server;
  private int status;
  private String body;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void status_whenAllowed_isDone() {
    assertEquals(Attempt.DONE, Attempt.status(answered(200, "{}")));
  }

  @Test
  void status_whenRefused_isTheAnswersStatus() {
    assertEquals("403", Attempt.status(answered(403, "{}")));
  }

  @Test
  void rules_whenRefused_namesThem() {
    String problem = "{\"violations\": [{\"rule\": \"C03\"}]}";

    assertEquals("422 [C03]", Attempt.rules(answered(422, problem)));
  }

  @Test
  void separation_whenTheDoerPreparedIt_saysSo() {
    String problem = "{\"type\": \"urn:ipfund:problem:separation-of-duties\"}";

    assertEquals("403 separation-of-duties", Attempt.separation(answered(403, problem)));
  }

  @Test
  void separation_whenTheRoleIsMissing_isThePlainStatus() {
    String problem = "{\"type\": \"urn:ipfund:problem:forbidden\"}";

    assertEquals("403", Attempt.separation(answered(403, problem)));
  }

  private Runnable answered(int answer, String text) {
    status = answer;
    body = text;
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Api api = new Api(service -> address, name -> "token", nowhere);
    return () -> api.get(Service.CATALOG, "/v1/rounds");
  }
}
