package org.ipfund.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers share, said once in every contract. */
enum Headers {
  ETAG(
      "ETag",
      "Version of the resource, and a mark of what a read shows; If-Match and If-None-Match take it",
      text("^\"[^\"]+\"$", 200).addExample("\"7-b1946ac92492d234\""),
      true),
  LOCATION("Location", "Where the resource stands, or the work is followed", uri(), true),
  REPLAYED(
      "Idempotent-Replayed",
      "true where the answer was stored for this Idempotency-Key before",
      OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(List.of("true")),
      false),
  RATE_LIMIT_POLICY(
      "RateLimit-Policy",
      "How much may be asked in how many seconds (draft-ietf-httpapi-ratelimit-headers-10)",
      text("^\"[a-z]+\";q=\\d+;w=\\d+$", 100).addExample("\"client\";q=200;w=4"),
      false),
  RATE_LIMIT(
      "RateLimit",
      "How much is left, and in how many seconds all of it is back",
      text("^\"[a-z]+\";r=\\d+;t=\\d+$", 100).addExample("\"client\";r=199;t=1"),
      false),
  ALLOWED_ORIGIN(
      "Access-Control-Allow-Origin",
      "The asking page's origin, where it is let in",
      origin(),
      false),
  RETRY_AFTER("Retry-After", "Seconds after which to send the same again", seconds(), true),
  RETRY_AFTER_AT_TIMES(
      "Retry-After", "Where waiting helps: seconds to wait before the same", seconds(), false);

  private static final int LONGEST_WAIT = 3600;

  private final String called;
  private final String meaning;
  private final Schema schema;
  private final boolean always;

  Headers(String called, String meaning, Schema schema, boolean always) {
    this.called = called;
    this.meaning = meaning;
    this.schema = schema;
    this.always = always;
  }

  private static Schema text(String pattern, int longest) {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.STRING))
        .pattern(pattern)
        .maxLength(longest);
  }

  /** On every answer, whatever it is. */
  static void common(APIResponse answer) {
    RATE_LIMIT.on(answer);
    RATE_LIMIT_POLICY.on(answer);
    ALLOWED_ORIGIN.on(answer);
  }

  private static Schema origin() {
    return text("^https?://[^/]+$", 300);
  }

  private static Schema seconds() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.INTEGER))
        .format("int32")
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(LONGEST_WAIT));
  }

  private static Schema uri() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.STRING))
        .format("uri-reference")
        .maxLength(2000);
  }

  static void addTo(Components components) {
    for (Headers header : values()) {
      components.addHeader(
          header.key(),
          OASFactory.createHeader()
              .description(header.meaning)
              .required(header.always ? true : null)
              .schema(header.schema));
    }
  }

  void on(APIResponse answer) {
    if (answer.getHeaders() == null || !answer.getHeaders().containsKey(called)) {
      answer.addHeader(called, reference());
    }
  }

  private String key() {
    return this == RETRY_AFTER_AT_TIMES ? called + "-At-Times" : called;
  }

  private Header reference() {
    return OASFactory.createHeader().ref("#/components/headers/" + key());
  }
}
