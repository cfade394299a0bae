package org.ipfund.platform.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipfund.platform.answer.Idempotency;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Refuses what is too large, ambiguous or not in UTF-8, before its body is read. */
@Singleton
public class RequestRules {

  private static final Wording WORDS = Wording.of(RequestRules.class);

  /** After what counts requests (150): refused ones count too. Before the body is read (50). */
  private static final int PRIORITY = 120;

  private static final List<CharSequence> SINGLE =
      List.of(
          HttpHeaderNames.AUTHORIZATION,
          HttpHeaderNames.CONTENT_TYPE,
          HttpHeaderNames.IF_MATCH,
          HttpHeaderNames.HOST,
          Idempotency.HEADER);
  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(multipart/|application/x-www-form-urlencoded)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_CHARSET =
      Pattern.compile(";\\s*charset\\s*=(?!\\s*\"?utf-?8\"?\\s*(;|$))", Pattern.CASE_INSENSITIVE);

  private final HttpLimits limits;
  private final Routes routes;

  RequestRules(HttpLimits limits, Routes routes) {
    this.limits = limits;
    this.routes = routes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext routing) {
    try {
      checkSize(routing.request());
      checkHeaders(routing.request().headers(), READS.contains(routing.request().method()));
      CanonicalPath.require(routing.request().path());
      checkQuery(routing.request().query());
      routing.next();
    } catch (ProblemException refused) {
      routing.fail(refused.kind().status(), refused);
    }
  }

  private void checkSize(HttpServerRequest request) {
    if (request.uri().length() > limits.longestUri()) {
      throw EdgeProblems.of(ProblemKind.URI_TOO_LONG);
    }
    int size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    if (size > limits.largestHeaders()) {
      throw EdgeProblems.of(ProblemKind.HEADERS_TOO_LARGE);
    }
    long announced = announcedBytes(request.headers()).orElse(0);
    if (announced > LargestBody.USUAL) {
      requireRoom(announced, routes.largestBody(request.method().name(), request.path()));
    }
  }

  private static void requireRoom(long announced, long largest) {
    if (announced > largest) {
      Text detail = WORDS.text("body-largest", largest);
      throw new ProblemException(ProblemKind.TOO_LARGE, detail, List.of());
    }
  }

  private static void checkHeaders(MultiMap headers, boolean reads) {
    for (CharSequence name : SINGLE) {
      if (headers.contains(name) && headers.getAll(name).size() > 1) {
        throw repeated(name.toString());
      }
    }
    String type = headers.get(HttpHeaderNames.CONTENT_TYPE);
    if (type != null && FORM.matcher(type).lookingAt() && (announcesBody(headers) || reads)) {
      // No operation reads forms; the server's decoder would try to, whatever the method. Without a
      // body it is only what some clients say by themselves.
      throw EdgeProblems.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    String encoding = headers.get(HttpHeaderNames.CONTENT_ENCODING);
    if (encoding != null && !HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(encoding)) {
      throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, WORDS.text("body-compressed"));
    }
    if (type == null && announcesBody(headers)) {
      throw EdgeProblems.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    if (type != null && announcesBody(headers) && OTHER_CHARSET.matcher(type).find()) {
      throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, WORDS.text("body-charset"));
    }
  }

  static boolean announcesBody(MultiMap headers) {
    OptionalLong bytes = announcedBytes(headers);
    return bytes.isPresent()
        ? bytes.getAsLong() > 0
        : headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
  }

  /** Bytes of the body, unless it comes in chunks or there is none. */
  static OptionalLong announcedBytes(MultiMap headers) {
    String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
    return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
  }

  private void checkQuery(String query) {
    if (query == null || query.indexOf('&') < 0) {
      return;
    }
    if (query.chars().filter(c -> c == '&').count() >= limits.mostParameters()) {
      Text message = WORDS.text("parameters-most", limits.mostParameters());
      Text remedy = WORDS.text("parameters-most.fewer");
      throw ProblemException.malformed(List.of(new Violation("", "query", message, remedy)));
    }
    try {
      Map<String, List<String>> parameters = new QueryStringDecoder(query, false).parameters();
      parameters.forEach(RequestRules::checkParameter);
    } catch (IllegalArgumentException undecodable) {
      throw EdgeProblems.of(ProblemKind.MALFORMED);
    }
  }

  private static void checkParameter(String name, List<String> values) {
    if (values.size() > 1) {
      throw repeated(name);
    }
  }

  private static ProblemException repeated(String name) {
    Text message = WORDS.text("once");
    Text remedy = WORDS.text("once.leave-one");
    return ProblemException.malformed(List.of(new Violation(name, "single", message, remedy)));
  }
}
