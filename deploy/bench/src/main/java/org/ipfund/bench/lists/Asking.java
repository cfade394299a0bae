package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Asks a service for a page. */
final class Asking {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;
  private static final int FAULT = 500;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * The answer; nothing for who may not read it.
   *
   * @throws IllegalStateException when the service fails
   */
  Optional<JsonNode> get(URI service, Reader reader, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + path))
            .header("Authorization", reader.authorization())
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= FAULT) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.statusCode() == OK
          ? Optional.of(JSON.readTree(answer.body()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(service + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
