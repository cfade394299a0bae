package org.ipfund.bench.fuzz.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The parts of a signed token, read without believing them. */
public final class Jwt {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Jwt() {}

  public static String claim(String token, String name) {
    return payload(token).path(name).asText();
  }

  /** What tells its owner from others: roles, and the scopes of a system client. */
  static String kind(String token) {
    JsonNode claims = payload(token);
    return claims.path("roles") + " " + claims.path("scope");
  }

  static JsonNode payload(String token) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encode(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
