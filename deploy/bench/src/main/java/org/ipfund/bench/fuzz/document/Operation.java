package org.ipfund.bench.fuzz.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documented operation.
 *
 * @param service the service's short name, as {@code catalog}
 * @param path the template, as {@code /v1/rounds/{id}}
 * @param bodyTypes media types of its body; empty when it takes none
 * @param bodySchema what a JSON body is like, or null
 * @param responses by status; {@code 0} stands for {@code default}
 */
public record Operation(
    String service,
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    List<String> bodyTypes,
    JsonNode bodySchema,
    boolean bodyRequired,
    Map<Integer, Response> responses) {

  /** Service and operation, as {@code catalog.addUnit}. */
  public String name() {
    return service + "." + id;
  }

  /** Whether it may change something. */
  public boolean writes() {
    return !method.equals("GET");
  }

  /** The documented answer of this status, or the one for all others. */
  public Optional<Response> response(int status) {
    return Optional.ofNullable(responses.getOrDefault(status, responses.get(0)));
  }

  /** The parameters of one place. */
  public List<Parameter> parameters(String in) {
    return parameters.stream().filter(p -> p.in().equals(in)).toList();
  }

  /** Whether such a parameter is documented. */
  public boolean takes(String in, String name) {
    return parameters.stream().anyMatch(p -> p.in().equals(in) && p.name().equalsIgnoreCase(name));
  }
}
