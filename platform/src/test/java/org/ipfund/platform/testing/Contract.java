package org.ipfund.platform.testing;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The operations of the application under test, as its OpenAPI document lists them. */
public final class Contract {

  /** One operation. */
  public record Operation(String id, String method, String path, Pattern pattern) {

    boolean matches(String verb, String requested) {
      return method.equals(verb) && pattern.matcher(requested).matches();
    }
  }

  private final List<Operation> operations = new ArrayList<>();

  private Contract(Map<String, Map<String, Object>> paths) {
    paths.forEach((path, item) -> item.forEach((method, value) -> add(path, method, value)));
  }

  /** Reads the document of the application at this address. */
  public static Contract of(URI base) {
    return new Contract(new JsonPath(document(base)).getMap("paths"));
  }

  /** The document of the application at this address, as JSON. */
  static String document(URI base) {
    try {
      HttpRequest request = HttpRequest.newBuilder(base.resolve("/q/openapi?format=json")).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void add(String path, String method, Object value) {
    if (value instanceof Map<?, ?> operation && operation.get("operationId") != null) {
      Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
      String verb = method.toUpperCase(Locale.ROOT);
      operations.add(new Operation(operation.get("operationId").toString(), verb, path, pattern));
    }
  }

  /** The operation a request asks for, or null; a path without parameters goes first. */
  public Operation find(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.matches(method, path))
        .min((a, b) -> Boolean.compare(a.path().contains("{"), b.path().contains("{")))
        .orElse(null);
  }

  public List<Operation> operations() {
    return List.copyOf(operations);
  }
}
