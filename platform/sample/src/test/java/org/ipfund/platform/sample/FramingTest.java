package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Where one request ends and the next begins is never a matter of opinion. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FramingTest {

  private static final String ABOUT = "GET /v1/about HTTP/1.1\r\nHost: localhost\r\n";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TestHTTPResource(value = "/health/live", management = true)
  URI live;

  @Test
  void request_withLengthAndChunks_isRefusedAndEndsTheConnection() {
    try (RawConnection connection = new RawConnection("127.0.0.1")) {
      connection.write(
          "POST /v1/parcels HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
              + ABOUT
              + "\r\n");
      String answer = connection.answer();
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
    }
  }

  @Test
  void upgrade_toHttp2_isNotTaken() {
    try (RawConnection connection = new RawConnection("127.0.0.1")) {
      connection.write(
          ABOUT
              + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
              + "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
      String answer = connection.head();
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }
  }

  @Test
  void http2_withPriorKnowledge_isNotSpoken() {
    try (RawConnection connection = new RawConnection("127.0.0.1")) {
      String settings = "\0\0\0\4\0\0\0\0\0";
      connection.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings);
      // In HTTP/2 the answer would be a frame.
      String answer = connection.answer();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/2.0 400 "), answer);
    }
  }

  private HttpResponse<String> live(HttpClient.Version version) throws Exception {
    return HttpClient.newBuilder()
        .version(version)
        .build()
        .send(HttpRequest.newBuilder(live).timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  @Test
  void management_whenAskedByHttp2_answersNothing() throws Exception {
    assertEquals(200, live(HttpClient.Version.HTTP_1_1).statusCode());
    assertThrows(IOException.class, () -> live(HttpClient.Version.HTTP_2));
    assertEquals(200, live(HttpClient.Version.HTTP_1_1).statusCode());
  }
}
