package org.ipfund.bench.fuzz.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What came back.
 *
 * @param end how the exchange ended; without {@link End#ANSWERED} the other parts say nothing
 * @param closes whether the connection cannot be used again
 */
public record Answer(End end, int status, List<Header> headers, byte[] body, boolean closes) {

  /** How an exchange ends. */
  public enum End {
    /** An answer came. */
    ANSWERED,
    /** The connection was closed before an answer. */
    CLOSED,
    /** Nothing came in time. */
    HUNG
  }

  private static final int OK = 200;
  private static final int REDIRECT = 300;

  /** No answer at all. */
  static Answer none(End end) {
    return new Answer(end, 0, List.of(), new byte[0], true);
  }

  /** Whether the request was accepted. */
  public boolean accepted() {
    return status >= OK && status < REDIRECT;
  }

  /** The value of the first header of that name. */
  public Optional<String> header(String name) {
    return headers.stream().filter(h -> h.is(name)).map(Header::value).findFirst();
  }

  /** The media type without parameters, in lower case; empty without one. */
  public String mediaType() {
    String type = header("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
