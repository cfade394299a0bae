package org.ipfund.bench.fuzz.oracle;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.http.Request;

/** Writes a request as a command that repeats it. */
public final class Curl {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_HEADER = 300;

  private Curl() {}

  /** One line; a long body is named by its size, the run's seed and index make it again. */
  public static String of(Request request, URI address) {
    StringBuilder line = new StringBuilder("curl -si --path-as-is -g");
    line.append(" -X ").append(request.method());
    for (Header header : request.headers()) {
      boolean secret = header.is("Authorization");
      String value = secret ? "Bearer …" : header.value();
      String shown = value.isEmpty() ? header.name() + ";" : header.name() + ": " + value;
      line.append(" -H ").append(quoted(cut(shown, LONGEST_HEADER)));
    }
    if (request.body() != null) {
      String body = new String(request.body(), StandardCharsets.UTF_8);
      line.append(" --data-binary ").append(quoted(cut(body, LONGEST)));
    }
    return line.append(' ').append(quoted(address + request.target())).toString();
  }

  private static String cut(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, most) + "…(" + text.length() + " chars)";
  }

  /** In the shell's quotes that know escapes. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("$'");
    for (char c : text.toCharArray()) {
      if (c == '\'' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c) && !isPaired(text, c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('\'').toString();
  }

  private static boolean isPaired(String text, char c) {
    return text.codePoints().noneMatch(point -> point == c);
  }
}
