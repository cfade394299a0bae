package org.ipfund.platform.guard;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token says of its bearer; what is missing or not usable is null or empty. */
record TokenClaims(
    String subject,
    String name,
    String client,
    UUID unitId,
    String placeCode,
    Set<String> roles,
    Set<String> scopes) {

  static TokenClaims of(JsonWebToken token) {
    return new TokenClaims(
        names(token.getSubject()) ? token.getSubject() : null,
        text(token, "preferred_username"),
        text(token, "azp"),
        id(text(token, "unit_id")),
        text(token, "region_code"),
        texts(token.getClaim("roles")),
        words(text(token, "scope")));
  }

  /** True for a {@code sub} that stands for somebody: one without a letter or digit is none. */
  static boolean names(String subject) {
    return subject != null && subject.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return value instanceof JsonString text
        ? text.getString()
        : value instanceof String text && !text.isBlank() ? text : null;
  }

  private static UUID id(String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private static Set<String> texts(Object claim) {
    return claim instanceof JsonArray array
        ? array.stream()
            .filter(JsonString.class::isInstance)
            .map(value -> ((JsonString) value).getString())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static Set<String> words(String text) {
    return text == null
        ? Set.of()
        : Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
