package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ipfund.bench.fuzz.token.Credential;

/**
 * What the answers have told so far: things that exist, their versions, values of properties and
 * cursors. Drawn by number, so that the same chances choose the same place of what is known.
 */
public final class Known {

  private static final int KEPT = 300;
  private static final int MOST_TAGS = 100_000;

  private final Map<String, Ring<Resource>> resources = new ConcurrentHashMap<>();
  private final Map<String, Ring<String>> values = new ConcurrentHashMap<>();
  private final Map<String, Ring<String>> cursors = new ConcurrentHashMap<>();
  private final Map<String, Ring<JsonNode>> bodies = new ConcurrentHashMap<>();
  private final Map<String, Ring<Sent>> sent = new ConcurrentHashMap<>();
  private final Map<String, Ring<Credential>> senders = new ConcurrentHashMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  void resource(String service, String collection, List<String> keys) {
    ring(resources, service + collection).addOnce(new Resource(keys));
  }

  Optional<Resource> resource(String service, String collection, long number) {
    return ring(resources, service + collection).draw(number);
  }

  /** Remembers a value under this name. */
  public void value(String name, String value) {
    ring(values, name).addOnce(value);
  }

  /** A value that some answer had under this name. */
  public Optional<String> value(String name, long number) {
    return ring(values, name).draw(number);
  }

  void cursor(String operation, String cursor) {
    ring(cursors, operation).addOnce(cursor);
  }

  Optional<String> cursor(String operation, long number) {
    return ring(cursors, operation).draw(number);
  }

  void acceptedBody(String operation, JsonNode body) {
    ring(bodies, operation).add(body);
  }

  Optional<JsonNode> acceptedBody(String operation, long number) {
    return ring(bodies, operation).draw(number);
  }

  public void sender(String operation, Credential sender) {
    ring(senders, operation).addOnce(sender);
  }

  /** Somebody who may do that. */
  public Optional<Credential> sender(String operation, long number) {
    return ring(senders, operation).draw(number);
  }

  public void sent(Sent request) {
    ring(sent, request.operation().name()).add(request);
  }

  public Optional<Sent> sent(String operation, long number) {
    return ring(sent, operation).draw(number);
  }

  public void tag(String service, String path, String tag) {
    if (tags.size() > MOST_TAGS) {
      tags.clear();
    }
    tags.put(service + path, tag);
  }

  public Optional<String> tag(String service, String path) {
    return Optional.ofNullable(tags.get(service + path));
  }

  private static <T> Ring<T> ring(Map<String, Ring<T>> rings, String key) {
    return rings.computeIfAbsent(key, k -> new Ring<>(KEPT));
  }
}
