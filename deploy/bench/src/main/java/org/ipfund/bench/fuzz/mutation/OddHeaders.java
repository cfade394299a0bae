package org.ipfund.bench.fuzz.mutation;

import java.util.List;
import java.util.Map;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.Draft;

/** Headers that any request may carry, with values nobody expects; none decides an answer. */
final class OddHeaders {

  private static final List<String> ACCEPT =
      List.of(
          "",
          "*",
          ";",
          "text",
          "application/json;q=2",
          "application/json;q=x",
          "application/problem+json",
          "*/*;q=0",
          "application/*",
          ",,,",
          "a".repeat(3_000));

  private static final List<String> LANGUAGE =
      List.of(
          "",
          "*",
          "en",
          "zh-CN,zh;q=0.9",
          "en;q=x",
          "zh-Hant-TW",
          "xx-yy-zz",
          "-",
          "é",
          "en-" + "a".repeat(2_000),
          "en,".repeat(500));

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "X-Request-Id",
          List.of("", "é", "a".repeat(5_000), "<script>", "' OR 1=1", "\t", "%00", "中文"),
          "X-Client-Id",
          List.of("", "中文", "a".repeat(2_000), "a\tb", "' --"),
          "Range",
          List.of("bytes=0-1", "bytes=-1", "x"),
          "If-None-Match",
          List.of("*", "\"0\"", "x"),
          "Content-Encoding",
          List.of("gzip", "br", "x"),
          "Accept-Encoding",
          List.of("gzip", "identity;q=0", "*"),
          "X-Forwarded-For",
          List.of("127.0.0.1", "x", "' --"),
          "X-Forwarded-Host",
          List.of("evil.invalid", "a b"),
          "Origin",
          List.of("http://evil.invalid", "null", "x"),
          "X-HTTP-Method-Override",
          List.of("DELETE", "PUT"));

  private static final List<String> NAMES = OTHERS.keySet().stream().sorted().toList();

  private OddHeaders() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("odd-accept", (draft, dice) -> set(draft, "Accept", dice.pick(ACCEPT))),
        new Mutation(
            "odd-language", (draft, dice) -> set(draft, "Accept-Language", dice.pick(LANGUAGE))),
        new Mutation("odd-header", OddHeaders::other));
  }

  private static boolean other(Draft draft, Dice dice) {
    String name = dice.pick(NAMES);
    return set(draft, name, dice.pick(OTHERS.get(name)));
  }

  private static boolean set(Draft draft, String name, String value) {
    draft.setHeader(name, value);
    return true;
  }
}
