package org.ipfund.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainValuesTest {

  private static final String ID = "01a1f8bd-72ee-7000-b9cf-16feb55f4b78";

  private final ObjectMapper json = new ObjectMapper().registerModule(PlainValues.module());

  @Test
  void read_whenInItsForm_isTaken() throws JsonProcessingException {
    assertEquals(
        Instant.parse("2023-05-30T16:00:00Z"),
        json.readValue("\"2023-05-31T00:00:00+08:00\"", Instant.class));
    assertEquals(
        Instant.parse("2023-05-30T16:00:00.125Z"),
        json.readValue("\"2023-05-30t16:00:00.125z\"", Instant.class));
    assertEquals(
        Instant.parse("2023-05-30T16:00:00.123456Z"),
        json.readValue("\"2023-05-30T16:00:00.123456789Z\"", Instant.class));
    assertEquals(LocalDate.of(9999, 12, 31), json.readValue("\"9999-12-31\"", LocalDate.class));
    assertEquals(UUID.fromString(ID), json.readValue("\"" + ID + "\"", UUID.class));
    assertEquals("广东\uD83D\uDE00", json.readValue("\"广东\\uD83D\\uDE00\"", String.class));
    assertEquals("", json.readValue("\"\"", String.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"+10000-01-01T00:00:00Z\"",
        "\"-0001-01-01T00:00:00Z\"",
        "\"0000-12-31T00:00:00Z\"",
        "\"9999-12-31T23:59:59-12:00\"",
        "\"0001-01-01T00:00:00+12:00\"",
        "\"2023-05-30\"",
        "\"2023-05-30T16:00:00\"",
        "\"2023-02-30T16:00:00Z\"",
        "1700000000",
        "1.5",
        "\"\""
      })
  void readInstant_whenInAnotherForm_isRefused(String text) {
    assertThrows(JsonProcessingException.class, () -> json.readValue(text, Instant.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"+10000-01-01\"",
        "\"-0001-01-01\"",
        "\"0000-01-01\"",
        "\"2023-02-30\"",
        "\"2023-05-25T00:00:00Z\"",
        "\" 2023-05-25\"",
        "7",
        "[2023, 5, 25]"
      })
  void readDate_whenInAnotherForm_isRefused(String text) {
    assertThrows(JsonProcessingException.class, () -> json.readValue(text, LocalDate.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" 01a1f8bd-72ee-7000-b9cf-16feb55f4b78\"",
        "\"01a1f8bd72ee7000b9cf16feb55f4b78\"",
        "\"1-1-1-1-1\"",
        "5"
      })
  void readId_whenInAnotherForm_isRefused(String text) {
    assertThrows(JsonProcessingException.class, () -> json.readValue(text, UUID.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\uDC00\\uD800\"", "\"a\\uD800\"", "\"\\uDC00b\"", "5", "true"})
  void readText_whenHalfACharacterOrNoText_isRefused(String text) {
    assertThrows(JsonProcessingException.class, () -> json.readValue(text, String.class));
  }
}
