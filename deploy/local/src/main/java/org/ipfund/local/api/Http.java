package org.ipfund.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.ipfund.local.process.Waiting;

/** JSON over HTTP: sends, reads, and turns refusals into exceptions. */
final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int FIRST_REFUSAL = 400;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json = new ObjectMapper();

  Answer send(String method, URI address, Map<String, String> headers, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, publisher(body));
    headers.forEach(request::header);
    if (body != null && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    HttpResponse<String> response = patiently(request.build());
    Answer answer = answer(address, response);
    if (answer.status() >= FIRST_REFUSAL) {
      throw new ApiRefusal(method + " " + address, answer);
    }
    return answer;
  }

  /**
   * Sends again while nobody answers or the service asks for patience: the key or version of a
   * write makes that harmless.
   */
  private HttpResponse<String> patiently(HttpRequest request) {
    AtomicReference<HttpResponse<String>> response = new AtomicReference<>();
    AtomicReference<IOException> failure = new AtomicReference<>();
    Waiting.until(() -> sent(request, response, failure), PATIENCE, PAUSE);
    if (response.get() == null) {
      throw new UncheckedIOException(request.uri() + " does not answer", failure.get());
    }
    return response.get();
  }

  private boolean sent(
      HttpRequest request,
      AtomicReference<HttpResponse<String>> response,
      AtomicReference<IOException> failure) {
    try {
      response.set(client.send(request, BodyHandlers.ofString()));
      int status = response.get().statusCode();
      if (status == TOO_MANY) {
        rest(response.get());
      }
      return status != UNAVAILABLE && status != TOO_MANY;
    } catch (IOException e) {
      failure.set(e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(request.uri() + " was interrupted", e);
    }
  }

  /** As long as the service asks for, at most the whole patience. */
  private static void rest(HttpResponse<?> response) {
    long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
    LockSupport.parkNanos(Duration.ofSeconds(Math.min(seconds, PATIENCE.toSeconds())).toNanos());
  }

  private BodyPublisher publisher(Object body) {
    try {
      return body == null
          ? BodyPublishers.noBody()
          : BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + body, e);
    }
  }

  private Answer answer(URI asked, HttpResponse<String> response) {
    URI address = response.headers().firstValue("Location").map(asked::resolve).orElse(asked);
    String etag = response.headers().firstValue("ETag").orElse(null);
    return new Answer(response.statusCode(), address, etag, parse(response.body()));
  }

  private JsonNode parse(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
    } catch (JsonProcessingException e) {
      return json.getNodeFactory().textNode(body);
    }
  }
}
