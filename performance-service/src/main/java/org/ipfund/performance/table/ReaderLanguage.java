package org.ipfund.performance.table;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * The language a reader asks for: Chinese unless English comes first in {@code Accept-Language}.
 */
final class ReaderLanguage {

  private static final Set<String> SPOKEN = Set.of("zh", "en");

  private ReaderLanguage() {}

  static Locale of(HttpHeaders headers) {
    try {
      return headers.getAcceptableLanguages().stream()
          .filter(locale -> SPOKEN.contains(locale.getLanguage()))
          .findFirst()
          .orElse(Locale.SIMPLIFIED_CHINESE);
    } catch (RuntimeException unreadableHeader) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
