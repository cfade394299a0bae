package org.ipfund.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request to the application under test on the JDK's client, for tests that ask hundreds of
 * times: RestAssured, which the other tests use, takes longer for a request than the application
 * for its answer. Its words are RestAssured's.
 */
public final class PlainRequest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final String token;
  private String query = "";
  private String body;
  private String method;

  private PlainRequest(String token) {
    this.token = token;
    if (token != null) {
      header("Authorization", "Bearer " + token);
    }
  }

  /** Of nobody. */
  public static PlainRequest anonymous() {
    return new PlainRequest(null);
  }

  /** Of the bearer of a token. */
  public static PlainRequest of(String token) {
    return new PlainRequest(token);
  }

  /** Who asks; null for nobody. */
  public String token() {
    return token;
  }

  /** With which method it was sent last. */
  String method() {
    return method;
  }

  public PlainRequest header(String name, Object value) {
    headers.put(name, value.toString());
    return this;
  }

  public PlainRequest contentType(String type) {
    return header("Content-Type", type);
  }

  public PlainRequest queryParam(String name, Object value) {
    String encoded = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    query += (query.isEmpty() ? "" : "&") + name + "=" + encoded;
    return this;
  }

  /** A text as it is, anything else as JSON. */
  public PlainRequest body(Object content) {
    try {
      body = content instanceof String text ? text : JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public PlainAnswer get(String path) {
    return send("GET", path);
  }

  public PlainAnswer post(String path) {
    return send("POST", path);
  }

  public PlainAnswer put(String path) {
    return send("PUT", path);
  }

  public PlainAnswer delete(String path) {
    return send("DELETE", path);
  }

  private PlainAnswer send(String verb, String path) {
    method = verb;
    String asked = query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    BodyPublisher sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked))
            .method(verb, sent);
    headers.forEach(request::header);
    try {
      return PlainAnswer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
