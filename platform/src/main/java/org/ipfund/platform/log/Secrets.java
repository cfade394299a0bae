package org.ipfund.platform.log;

import java.util.regex.Pattern;

/** Finds what looks like a credential in a text: bearer and basic credentials, signed tokens. */
final class Secrets {

  private static final Pattern CREDENTIAL =
      Pattern.compile("(?i)\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}");
  private static final Pattern TOKEN =
      Pattern.compile("\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?");
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)\\b(password|client_secret|client_assertion|access_token|refresh_token)"
              + "(\"?\\s*[=:]\\s*\"?)[^\\s\"&,;]+");
  private static final String MASK = "***";

  private Secrets() {}

  static String mask(String text) {
    if (text == null) {
      return null;
    }
    String masked = CREDENTIAL.matcher(text).replaceAll("$1 " + MASK);
    masked = TOKEN.matcher(masked).replaceAll(MASK);
    return ASSIGNED.matcher(masked).replaceAll("$1$2" + MASK);
  }
}
