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

/** JSON over HTTP: sends, reads, and turns refusals into exceptions. */
final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FIRST_REFUSAL = 400;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();

  Answer send(String method, URI address, Map<String, String> headers, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, publisher(body));
    headers.forEach(request::header);
    if (body != null && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      Answer answer = answer(address, response);
      if (answer.status() >= FIRST_REFUSAL) {
        throw new ApiRefusal(method + " " + address, answer);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " " + address + " was interrupted", e);
    }
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
