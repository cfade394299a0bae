package org.ipfund.bench.fuzz.oracle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.bench.fuzz.http.Request;
import org.ipfund.bench.fuzz.mutation.Mutations;

/** Looks for the inside of a service in its errors; what requests have said is no leak. */
final class Leaks {

  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("\\bat [a-z]+(\\.[\\w$]+)+\\("),
          Pattern.compile("\\b(org|com|io|java|javax|jakarta)(\\.[a-z_$][\\w$]*){2,}"),
          Pattern.compile("\\b[A-Z]\\w*(Exception|Error)\\b"),
          Pattern.compile("\\w+\\.java\\b"),
          Pattern.compile(
              "(?i)\\b(select .{0,200} from|insert into|delete from|update \\w+ set)\\b"),
          Pattern.compile(
              "(?i)\\b(sqlstate|psql|postgres\\w*|hibernate|jdbc|jackson|vert\\.?x)\\b"),
          Pattern.compile("(?i)\\b(violates|duplicate key|(relation|column|constraint) \\\\?\")"),
          Pattern.compile("\\b[a-z]+(_[a-z0-9]+)+\\b"),
          Pattern.compile("(?<![\\w.])/(home|root|tmp|usr|var|opt|etc|work|deployments)/\\w+"));

  private Leaks() {}

  static Optional<String> in(String answer, Request request) {
    String said = null;
    for (Pattern sign : SIGNS) {
      Matcher found = sign.matcher(answer);
      while (found.find()) {
        said = said == null ? said(request) : said;
        if (!said.contains(found.group())) {
          return Optional.of(found.group());
        }
      }
    }
    return Optional.empty();
  }

  private static String said(Request request) {
    StringBuilder all =
        new StringBuilder(Mutations.injected()).append(request.target()).append('\n');
    all.append(Unescaped.percent(request.target())).append('\n');
    request.headers().forEach(h -> all.append(h.name()).append(h.value()).append('\n'));
    if (request.body() != null) {
      String body = new String(request.body(), StandardCharsets.UTF_8);
      all.append(body).append(body.replace("\\\\", "\\").replace("\\\"", "\""));
    }
    return all.toString();
  }
}
