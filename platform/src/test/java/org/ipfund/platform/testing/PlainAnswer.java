package org.ipfund.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The answer to a {@link PlainRequest}. */
public record PlainAnswer(int statusCode, String contentType, String asString) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PlainAnswer of(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new PlainAnswer(response.statusCode(), type, response.body());
  }

  /** The body, or what stands at a pointer in it; a missing node where nothing does. */
  public JsonNode json(String pointer) {
    try {
      return JSON.readTree(asString).at(pointer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A field of each of a list's items, as text. */
  public List<String> each(String field) {
    List<String> values = new ArrayList<>();
    json("/items").forEach(item -> values.add(item.path(field).asText()));
    return values;
  }
}
