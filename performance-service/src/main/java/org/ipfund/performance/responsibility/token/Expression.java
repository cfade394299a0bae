package org.ipfund.performance.responsibility.token;

import java.util.regex.Pattern;

/** Builds patterns of words out of smaller ones. */
public final class Expression {

  private Expression() {}

  /** One of them. */
  public static String any(String... alternatives) {
    return join("(?:", String.join("|", alternatives), ")");
  }

  /** One of the words of a list with blanks between them. */
  public static String words(String list) {
    return any(list.strip().split("\\s+"));
  }

  /** One after the other. */
  public static String join(String... parts) {
    return String.join("", parts);
  }

  /** One or none. */
  public static String maybe(String... alternatives) {
    return join(any(alternatives), "?");
  }

  public static Pattern pattern(String... parts) {
    return Pattern.compile(join(parts));
  }
}
