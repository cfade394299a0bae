package org.ipfund.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Further headers of an event, as the outbox keeps them. */
public final class EventHeaders {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

  private EventHeaders() {}

  public static Map<String, String> read(String textOrNull) {
    try {
      return textOrNull == null ? Map.of() : JSON.readValue(textOrNull, TYPE);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String write(Map<String, String> headers) {
    try {
      return headers.isEmpty() ? null : JSON.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
