package org.ipfund.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * The language a reader asks for: Chinese unless English comes first in {@code Accept-Language}.
 */
public final class ReaderLanguage {

  private static final Set<String> SPOKEN = Set.of("zh", "en");

  private ReaderLanguage() {}

  public static Locale of(HttpHeaders headers) {
    return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static Locale of(String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .filter(SPOKEN::contains)
          .findFirst()
          .filter("en"::equals)
          .map(english -> Locale.ENGLISH)
          .orElse(Locale.SIMPLIFIED_CHINESE);
    } catch (RuntimeException unreadable) {
      // The JDK's parser throws more kinds than it says, such as one for "-".
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
