package org.ipfund.submission.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes and reads lists that are kept as JSON in a column. */
@ApplicationScoped
public class Json {

  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The list as JSON text, or null for null. */
  public String write(List<?> values) {
    try {
      return values == null ? null : mapper.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The list of a JSON text, or null for null. */
  public <T> List<T> read(String text, Class<T> type) {
    try {
      return text == null
          ? null
          : mapper.readValue(
              text, mapper.getTypeFactory().constructCollectionType(List.class, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
