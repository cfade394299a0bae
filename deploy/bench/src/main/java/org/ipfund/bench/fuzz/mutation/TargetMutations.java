package org.ipfund.bench.fuzz.mutation;

import java.util.List;
import java.util.UUID;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.request.Draft;

/** Mutations of path and method, and of the HTTP around them. */
final class TargetMutations {

  private static final String PLACE = "place-of-bytes";
  private static final List<String> METHODS =
      List.of(
          "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "FOO", "PROPFIND");

  private TargetMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("id-unknown", TargetMutations::unknownId),
        new Mutation("id-broken", TargetMutations::brokenId),
        new Mutation("path-bytes", TargetMutations::pathBytes),
        new Mutation("path-spelling", TargetMutations::pathSpelling),
        new Mutation("path-unknown", TargetMutations::unknownPath),
        new Mutation("other-method", TargetMutations::otherMethod),
        new Mutation("not-http", TargetMutations::notHttp));
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
    draft.path.put(name, PLACE);
    draft.target = draft.pathText().replace(PLACE, id) + draft.queryText();
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
