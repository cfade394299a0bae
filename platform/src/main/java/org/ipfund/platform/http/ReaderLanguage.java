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
    try {
      return headers.getAcceptableLanguages().stream()
          .map(Locale::getLanguage)
          .filter(SPOKEN::contains)
          .findFirst()
          .filter("en"::equals)
          .map(english -> Locale.ENGLISH)
          .orElse(Locale.SIMPLIFIED_CHINESE);
    } catch (RuntimeException unreadableHeader) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
