package org.ipfund.bench.fuzz.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Parameter;
import org.ipfund.bench.fuzz.http.Header;

/** Mutations of the target: query parameters, path and method. */
final class TargetMutations {

  private static final List<String> NO_LIMITS =
      List.of(
          "0", "-1", "201", "1000000000", "text", "1.5", "99999999999", "1e1", " 1", "０", "NaN");
  private static final List<String> NO_CURSORS =
      List.of("!!!", "%%%", "\u0000", "中文", "'", "a".repeat(2_500), "====", "AA==AA");
  private static final List<String> METHODS =
      List.of(
          "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "FOO", "PROPFIND");

  private TargetMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("broken-limit", (d, dice) -> broken(d, "limit", dice.pick(NO_LIMITS))),
        new Mutation("broken-cursor", (d, dice) -> broken(d, "cursor", dice.pick(NO_CURSORS))),
        new Mutation("foreign-cursor", TargetMutations::foreignCursor),
        new Mutation("query-constant-unknown", TargetMutations::unknownConstant),
        new Mutation("query-number-broken", TargetMutations::brokenNumber),
        new Mutation("query-missing", TargetMutations::missingQuery),
        new Mutation("query-text", TargetMutations::queryText),
        new Mutation("query-unknown", TargetMutations::unknownQuery),
        new Mutation("query-twice", TargetMutations::twice),
        new Mutation("query-raw", TargetMutations::rawQuery),
        new Mutation("id-unknown", TargetMutations::unknownId),
        new Mutation("id-broken", TargetMutations::brokenId),
        new Mutation("path-bytes", TargetMutations::pathBytes),
        new Mutation("path-spelling", TargetMutations::pathSpelling),
        new Mutation("path-unknown", TargetMutations::unknownPath),
        new Mutation("other-method", TargetMutations::otherMethod),
        new Mutation("not-http", TargetMutations::notHttp));
  }

  private static boolean broken(Draft draft, String name, String value) {
    if (draft.target != null || !draft.operation.takes("query", name)) {
      return false;
    }
    draft.setQuery(name, value);
    draft.expectation.refuse();
    return true;
  }

  private static boolean foreignCursor(Draft draft, Dice dice) {
    if (!draft.operation.takes("query", "cursor")) {
      return false;
    }
    List<String> cursors = List.of("YQ", "MDAwMA", "eyJhIjoxfQ", "JyBPUiAxPTEgLS0", "", "AA", "_w");
    draft.setQuery("cursor", dice.pick(cursors));
    return true;
  }

  private static List<Parameter> query(Draft draft, String feature, String value) {
    return draft.operation.parameters("query").stream()
        .filter(p -> value == null ? p.schema().has(feature) : is(p.schema(), feature, value))
        .toList();
  }

  private static boolean is(JsonNode schema, String feature, String value) {
    return schema.path(feature).asText().equals(value) && !schema.has("enum");
  }

  private static boolean unknownConstant(Draft draft, Dice dice) {
    List<Parameter> constants = query(draft, "enum", null);
    return !constants.isEmpty()
        && broken(draft, dice.pick(constants).name(), dice.pick(List.of("NO_SUCH", "-7", "a,b")));
  }

  private static boolean brokenNumber(Draft draft, Dice dice) {
    List<Parameter> numbers = query(draft, "type", "integer");
    return !numbers.isEmpty()
        && broken(
            draft, dice.pick(numbers).name(), dice.pick(List.of("x", "1.5", "99999999999999")));
  }

  private static boolean missingQuery(Draft draft, Dice dice) {
    List<Parameter> required =
        draft.operation.parameters("query").stream().filter(Parameter::required).toList();
    if (draft.target != null || required.isEmpty()) {
      return false;
    }
    String name = dice.pick(required).name();
    draft.query.removeIf(q -> q.name().equals(name));
    draft.expectation.refuse();
    return true;
  }

  private static boolean queryText(Draft draft, Dice dice) {
    List<Parameter> texts = query(draft, "type", "string");
    if (texts.isEmpty()) {
      return false;
    }
    List<List<String>> kinds =
        List.of(Words.STRANGE, Words.ATTACKS, Words.CONTROLS, Words.PLAIN, List.of("", " "));
    draft.setQuery(dice.pick(texts).name(), dice.pick(dice.pick(kinds)));
    return true;
  }

  private static boolean unknownQuery(Draft draft, Dice dice) {
    String name = dice.pick(List.of("unknown", "sort", "offset", "$where", "id", "中文", "a[]"));
    draft.query.add(new Header(name, dice.pick(List.of("", "1", "-id", "' --"))));
    return true;
  }

  private static boolean twice(Draft draft, Dice dice) {
    if (draft.query.isEmpty()) {
      return false;
    }
    Header first = dice.pick(draft.query);
    draft.query.add(new Header(first.name(), dice.percent(50) ? first.value() : "other"));
    return true;
  }

  private static boolean rawQuery(Draft draft, Dice dice) {
    List<String> odd = List.of("?", "&", "&&=&", "&a", "&=", "&a=%00", "&a=%ff", "&a=b=c", "&a=+");
    List<String> broken = List.of("&a=%", "&a=%zz", "&a=%u0041", "&cursor=%c0%80%");
    boolean unreadable = dice.percent(30);
    String begin = draft.pathText() + (draft.query.isEmpty() ? "?" : draft.queryText());
    draft.target = begin + dice.pick(unreadable ? broken : odd);
    if (unreadable) {
      draft.expectation.unread();
    }
    return true;
  }

  private static boolean unknownId(Draft draft, Dice dice) {
    return setLast(draft, new UUID(dice.bits(), dice.bits()).toString());
  }

  private static boolean brokenId(Draft draft, Dice dice) {
    return setLast(
        draft,
        dice.pick(
            List.of(
                "0",
                "-1",
                "null",
                "a",
                "' OR 1=1 --",
                "00000000-0000-0000-0000-00000000000",
                "中文",
                "😀",
                "../about",
                "*",
                "a".repeat(1_500),
                " ",
                "{id}",
                "%")));
  }

  private static boolean setLast(Draft draft, String value) {
    if (draft.target != null || draft.path.isEmpty()) {
      return false;
    }
    List<String> names = List.copyOf(draft.path.keySet());
    draft.path.put(names.get(names.size() - 1), value);
    draft.expectation.unroute();
    draft.expectation.refuse();
    return true;
  }

  private static boolean pathBytes(Draft draft, Dice dice) {
    if (draft.path.isEmpty()) {
      return false;
    }
    boolean unreadable = dice.percent(30);
    List<String> odd =
        List.of(
            "%00", "%2F", "%252F", "%c0%af", "%ff", "%e2%82", "%5C", "%2e%2e%2f", "%0d%0a", "%3B");
    List<String> broken = List.of("%", "%zz", "%u002f", "%1");
    String id = dice.pick(unreadable ? broken : odd);
    String name = List.copyOf(draft.path.keySet()).get(draft.path.size() - 1);
    draft.path.put(name, "~~");
    draft.target = draft.pathText().replace("~~", id) + draft.queryText();
    draft.expectation.unroute();
    draft.expectation.refuse();
    if (unreadable) {
      draft.expectation.unread();
    }
    return true;
  }

  private static boolean pathSpelling(Draft draft, Dice dice) {
    String path = draft.pathText();
    String other =
        dice.pick(
            List.of(
                path + "/",
                "/" + path,
                path.replace("/v1/", "/v1//"),
                path + ";a=b",
                "/v1/.." + path,
                "/./" + path.substring(1),
                path + "/.",
                path + "#a",
                path + "//"));
    draft.target = other + draft.queryText();
    draft.expectation.unroute();
    return true;
  }

  private static boolean unknownPath(Draft draft, Dice dice) {
    String path = draft.pathText();
    draft.target =
        dice.pick(
            List.of(
                "/",
                "/v1",
                "/v1/",
                "/v2/units",
                "/nothing",
                path + "/nothing",
                path + "x",
                path.toUpperCase(java.util.Locale.ROOT) + "/X",
                "/v1/*",
                "/v1/%2e%2e/etc/passwd",
                "/.env",
                "/q/nothing",
                "/v1/" + "a".repeat(1_000),
                "/v1/units/export.xlsx"));
    draft.expectation.unroute();
    draft.expectation.refuse();
    return true;
  }

  private static boolean otherMethod(Draft draft, Dice dice) {
    String method = dice.pick(METHODS);
    if (method.equals(draft.method)) {
      return false;
    }
    draft.method = method;
    draft.expectation.unroute();
    return true;
  }

  private static boolean notHttp(Draft draft, Dice dice) {
    Header odd =
        dice.pick(
            List.of(
                new Header("Bad Name", "x"),
                new Header("", "x"),
                new Header("X", "a\u0000b"),
                new Header("X", "a\rb"),
                new Header("X-Large", "a".repeat(20_000)),
                new Header("Host", "a b"),
                new Header("Transfer-Encoding", "x"),
                new Header("Content-Length", "-1"),
                new Header("Content-Length", "x"),
                new Header("X", "\n folded"),
                new Header("X", "\nno-colon")));
    draft.headers.add(odd);
    if (dice.percent(20)) {
      draft.target = "/v1/about?" + "a".repeat(9_000);
    }
    draft.expectation.unroute();
    draft.expectation.unread();
    return true;
  }
}
