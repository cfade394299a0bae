package org.ipfund.platform.accesslog;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A path as it is logged: values in the query may be personal, so only their names stand. */
final class LoggedPath {

  private static final int LONGEST = 500;

  private LoggedPath() {}

  /**
   * @param path may be null
   * @param query may be null
   */
  static String of(String path, String query) {
    String logged = path == null ? "" : path;
    if (query != null && !query.isEmpty()) {
      logged += "?" + names(query);
    }
    return storable(logged.length() <= LONGEST ? logged : logged.substring(0, LONGEST));
  }

  private static String names(String query) {
    return Stream.of(query.split("&"))
        .filter(pair -> pair.indexOf('=') > 0)
        .map(pair -> pair.substring(0, pair.indexOf('=')))
        .collect(Collectors.joining("&"));
  }

  /** Without what a text of the database cannot hold. */
  static String storable(String text) {
    return text == null || text.chars().noneMatch(LoggedPath::isUnstorable)
        ? text
        : text.codePoints()
            .map(c -> isUnstorable(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isUnstorable(int character) {
    return character < ' '
        || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
