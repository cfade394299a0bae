package org.ipfund.platform.problem;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.ipfund.platform.value.Text;

/**
 * The language a reader asks for: Chinese unless English comes first in {@code Accept-Language}.
 */
public final class ReaderLanguage {

  private static final Set<String> SPOKEN = Set.of("zh", "en");

  /**
   * Where the language of the running request is kept, which every label of its answer asks for.
   */
  private static final String KEPT = ReaderLanguage.class.getName();

  private ReaderLanguage() {}

  public static Locale of(HttpHeaders headers) {
    return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The language of whoever sent the running request; Chinese in work that nobody asked for. */
  public static Locale now() {
    ArcContainer container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    RoutingContext request = container.instance(CurrentVertxRequest.class).get().getCurrent();
    return request == null ? Locale.SIMPLIFIED_CHINESE : of(request);
  }

  private static Locale of(RoutingContext request) {
    Locale kept = request.get(KEPT);
    if (kept == null) {
      kept = of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
      request.put(KEPT, kept);
    }
    return kept;
  }

  /** The sentence as the sender of the running request reads it. */
  public static String says(Text text) {
    return text == null ? null : text.in(now());
  }

  public static Locale of(String acceptLanguage) {
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
