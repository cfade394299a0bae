package org.ipfund.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Identities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTokensTest {

  private final List<String> forms = new CopyOnWriteArrayList<>();
  @TempDir Path folder;
  private Secrets secrets;
  private HttpServer server;
  private Identities identities;
  private volatile int status = 200;

  @BeforeEach
  void start() throws IOException {
    secrets = new Secrets(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::answer);
    server.start();
    identities =
        KeycloakTokens.of(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token"),
            People.of(new SampleData(Path.of("data"))),
            secrets);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void token_whenPersonAsks_sendsThePasswordThroughTheLocalClient() {
    assertEquals("abc", identities.token("440100-clerk"));

    assertTrue(forms.get(0).contains("grant_type=password"));
    assertTrue(forms.get(0).contains("client_id=ipfund-local"));
    assertTrue(forms.get(0).contains("username=440100-clerk"));
    assertTrue(forms.get(0).contains("password=" + secrets.of(Secrets.PASSWORD)));
  }

  @Test
  void token_whenSystemClientAsks_sendsItsOwnSecret() {
    assertEquals("abc", identities.token("province-data"));

    assertTrue(forms.get(0).contains("grant_type=client_credentials"));
    assertTrue(forms.get(0).contains("client_secret=" + secrets.ofClient("province-data")));
  }

  @Test
  void token_whenRefused_namesWhoAsked() {
    status = 401;

    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> identities.token("440100-clerk"));
    assertTrue(refused.getMessage().startsWith("No token for 440100-clerk"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] body = "{\"access_token\":\"abc\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
