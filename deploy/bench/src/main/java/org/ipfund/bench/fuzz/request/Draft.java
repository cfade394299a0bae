package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.document.Schemas;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.token.Credential;

/** A request in the making: valid at first, then mutated, then written out. */
public final class Draft {

  private static final int LONGEST_TARGET = 3_500;
  private static final int LONGEST_HEADERS = 7_000;

  public final Operation operation;
  public final Schemas schemas;
  public final Expectation expectation = new Expectation();
  public final List<String> mutations = new ArrayList<>();
  public final Map<String, String> path = new LinkedHashMap<>();
  public final List<Header> query = new ArrayList<>();
  public final List<Header> headers = new ArrayList<>();
  public String method;
  public Credential credential = Credential.NONE;
  public JsonNode body;
  public String target;
  private byte[] bytes;
  private boolean chunked;

  public Draft(Operation operation, Schemas schemas) {
    this.operation = operation;
    this.schemas = schemas;
    this.method = operation.method();
  }

  /** The body as text or as it was broken; empty without one. */
  public byte[] bytes() {
    if (bytes != null) {
      return bytes;
    }
    return body == null ? new byte[0] : JsonText.bytes(body);
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Replaces the body by bytes that need not be JSON. */
  public void bytes(byte[] raw) {
    bytes = raw;
  }

  public void bytes(String raw) {
    bytes = raw.getBytes(StandardCharsets.UTF_8);
  }

  public boolean isTree() {
    return body != null && bytes == null && operation.bodySchema() != null;
  }

  public boolean isObject() {
    return isTree() && body.isObject() && !body.isEmpty();
  }

  public void inChunks() {
    chunked = true;
  }

  public void setHeader(String name, String value) {
    removeHeader(name);
    headers.add(new Header(name, value));
  }

  public void removeHeader(String name) {
    headers.removeIf(h -> h.is(name));
  }

  public boolean hasHeader(String name) {
    return headers.stream().anyMatch(h -> h.is(name));
  }

  public void setQuery(String name, String value) {
    query.removeIf(q -> q.name().equals(name));
    query.add(new Header(name, value));
  }

  /** The target without its query. */
  public String pathText() {
    String text = operation.path();
    for (Map.Entry<String, String> each : path.entrySet()) {
      text = text.replace("{" + each.getKey() + "}", Percent.encode(each.getValue()));
    }
    return text;
  }

  public String queryText() {
    StringBuilder text = new StringBuilder();
    for (Header each : query) {
      text.append(text.isEmpty() ? '?' : '&').append(Percent.encode(each.name()));
      text.append('=').append(Percent.encode(each.value()));
    }
    return text.toString();
  }

  /** Longer than HTTP servers have to take. */
  private static boolean isLong(Request request) {
    int headers = request.headers().stream().mapToInt(h -> h.value().length()).sum();
    return request.target().length() > LONGEST_TARGET || headers > LONGEST_HEADERS;
  }

  public Made made(long index) {
    boolean withBody = bytes != null || body != null;
    Request request =
        new Request(
            operation.service(),
            method,
            target == null ? pathText() + queryText() : target,
            List.copyOf(headers),
            withBody ? bytes() : null,
            chunked && withBody);
    if (isLong(request)) {
      expectation.unread();
    }
    return new Made(
        index,
        operation,
        new LinkedHashMap<>(path),
        body,
        List.copyOf(mutations),
        credential,
        expectation,
        request);
  }
}
