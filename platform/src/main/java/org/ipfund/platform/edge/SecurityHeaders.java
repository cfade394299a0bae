package org.ipfund.platform.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts what browsers must not do on every answer; an operation may replace a header. */
@Singleton
public class SecurityHeaders {

  /** Before everything that may answer. */
  private static final int PRIORITY = 1_000;

  private static final CharSequence NOTHING =
      HttpHeaders.createOptimized(
          "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");

  /** The reading page of the contract has its scripts and styles in itself. */
  private static final String READING_PAGE =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
  private static final String NO_POWERS =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
          + " payment=(), usb=()";

  private final String readingPage;

  SecurityHeaders(@ConfigProperty(name = "quarkus.swagger-ui.path") String readingPage) {
    this.readingPage = readingPage;
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, PRIORITY);
  }

  void register(@Observes ManagementInterface management) {
    management.router().route().order(-PRIORITY).handler(this::add);
  }

  private void add(RoutingContext request) {
    MultiMap headers = request.response().headers();
    boolean read = request.request().path() != null && isReadingPage(request.request().path());
    headers
        .set(HttpHeaderNames.CONTENT_SECURITY_POLICY, read ? READING_PAGE : NOTHING)
        .set("X-Content-Type-Options", "nosniff")
        .set(HttpHeaderNames.X_FRAME_OPTIONS, "DENY")
        .set("Referrer-Policy", "no-referrer")
        .set("Permissions-Policy", NO_POWERS)
        .set("Cross-Origin-Resource-Policy", "same-origin");
    if (!read) {
      request.addHeadersEndHandler(end -> forbidKeeping(headers));
    }
    if (request.request().isSSL()) {
      headers.set("Strict-Transport-Security", ONE_YEAR);
    }
    request.next();
  }

  private static void forbidKeeping(MultiMap headers) {
    if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
      headers.set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
    }
  }

  private boolean isReadingPage(String path) {
    return path.equals(readingPage) || path.startsWith(readingPage + "/");
  }
}
