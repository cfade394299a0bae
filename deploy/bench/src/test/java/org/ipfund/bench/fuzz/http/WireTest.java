package org.ipfund.bench.fuzz.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final Request REQUEST =
      new Request("s", "POST", "/v1/a", List.of(new Header("X", "知")), "{}".getBytes(), false);

  /** A server that reads a request and writes the given bytes for each connection in turn. */
  private static Answer ask(Request request, String... answers) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture.runAsync(() -> serve(server, answers));
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
      try (Wire wire = new Wire(address, Duration.ofMillis(300))) {
        return wire.exchange(request);
      }
    }
  }

  private static void serve(ServerSocket server, String... answers) {
    for (String answer : answers) {
      try (Socket socket = server.accept()) {
        socket.getInputStream().read(new byte[65_536]);
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        if (answer.isEmpty()) {
          socket.getInputStream().read();
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  @Test
  void exchange_withALength_readsTheBody() throws IOException {
    Answer answer =
        ask(REQUEST, "HTTP/1.1 201 Created\r\nContent-Length: 3\r\nETag: \"1\"\r\n\r\nabc");
    assertAll(
        () -> assertEquals(201, answer.status()),
        () -> assertEquals("abc", answer.text()),
        () -> assertEquals("\"1\"", answer.header("etag").orElseThrow()));
  }

  @Test
  void exchange_inChunks_readsTheBody() throws IOException {
    String chunks = "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    Answer answer = ask(REQUEST, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    assertEquals("abc", answer.text());
  }

  @Test
  void exchange_afterAnInterimAnswer_readsTheFinalOne() throws IOException {
    Answer answer = ask(REQUEST, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
    assertEquals(204, answer.status());
  }

  @Test
  void exchange_whenNothingComes_isHung() throws IOException {
    assertEquals(Answer.End.HUNG, ask(REQUEST, "").end());
  }

  @Test
  void exchange_whenTheConnectionIsClosed_hasNoAnswer() throws IOException {
    assertEquals(Answer.End.CLOSED, ask(REQUEST, "HTTP/1.1 2").end());
  }

  @Test
  void head_ofARequest_hasLengthAndUtf8() {
    String head = new String(REQUEST.head("h:1"), StandardCharsets.UTF_8);
    assertTrue(
        head.startsWith("POST /v1/a HTTP/1.1\r\nHost: h:1\r\nX: 知\r\nContent-Length: 2"), head);
  }
}
