package org.ipfund.performance.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** How what is filled in is kept beside the rows: as JSON, of versions, demands and adjustments. */
@ApplicationScoped
public class ContentJson {

  private final ObjectMapper json;

  ContentJson(ObjectMapper json) {
    this.json = json;
  }

  public String write(TableText text) {
    try {
      return json.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Reads what {@link #write} wrote; null for null. */
  public TableText read(String keptOrNull) {
    try {
      return keptOrNull == null ? null : json.readValue(keptOrNull, TableText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
