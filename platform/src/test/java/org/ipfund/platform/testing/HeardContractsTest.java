package org.ipfund.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardContractsTest {

  private static final String SCHEMA =
      """
      {"required": ["id", "note", "parts"],
       "properties": {
         "id": {"$ref": "#/$defs/id"}, "note": {"type": ["string", "null"]}, "extra": {},
         "parts": {"type": "array", "items": {"required": ["size"],
           "properties": {"size": {"type": "integer"}}}}},
       "$defs": {"id": {"type": "string"}}}
      """;

  record Sound(@NotNull String id, String note, @NotNull List<@NotNull @Valid Part> parts) {}

  record Part(int size) {}

  record Careless(String id, @NotNull String note, @NotNull List<LoosePart> parts, String other) {}

  record LoosePart(Integer size) {}

  private static List<String> faults(Class<?> payload) throws JsonProcessingException {
    return HeardContracts.faults("x", payload, new ObjectMapper().readTree(SCHEMA));
  }

  @Test
  void faults_whenRecordKeepsTheSchema_areNone() throws JsonProcessingException {
    assertEquals(List.of(), faults(Sound.class));
  }

  @Test
  void faults_whenRecordIsCareless_areNamed() throws JsonProcessingException {
    assertEquals(
        List.of(
            "x/id is promised and may be missing here",
            "x/note is needed and not promised",
            "x/parts/* is promised and may be missing here",
            "x/parts/* is not looked into",
            "x/parts/*/size is promised and may be missing here",
            "x/other is read and never told"),
        faults(Careless.class));
  }
}
