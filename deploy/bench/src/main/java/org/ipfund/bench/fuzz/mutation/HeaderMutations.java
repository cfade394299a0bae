package org.ipfund.bench.fuzz.mutation;

import java.util.List;
import java.util.function.Consumer;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.request.Draft;

/** Mutations of headers. */
final class HeaderMutations {

  private static final String KEY = "Idempotency-Key";
  private static final String MATCH = "If-Match";
  private static final String TYPE = "Content-Type";
  private static final int LONGEST_KEY = 128;

  private HeaderMutations() {}

  static List<Mutation> all() {
    return List.of(
        of("key-missing", KEY, d -> refused(d, KEY, null)),
        of("key-empty", KEY, d -> refused(d, KEY, "")),
        of("key-too-long", KEY, d -> refused(d, KEY, "k".repeat(LONGEST_KEY + 1))),
        odd(
            "key-odd",
            KEY,
            List.of("a b", "键", "\"quoted\"", "a,b", "k".repeat(LONGEST_KEY), "\t")),
        of("match-missing", MATCH, d -> refused(d, MATCH, null)),
        of("match-stale", MATCH, d -> refused(d, MATCH, "\"987654321\"")),
        new Mutation("match-malformed", HeaderMutations::malformedMatch),
        odd("match-odd", MATCH, List.of("*", "W/\"0\"", "\"0\", \"1\"", "\"\"", "\"0\"; q=1")),
        new Mutation("other-content-type", HeaderMutations::otherType),
        new Mutation("no-content-type", HeaderMutations::noType),
        new Mutation("odd-content-type", HeaderMutations::oddType),
        new Mutation("other-accept", HeaderMutations::otherAccept));
  }

  private static Mutation of(String name, String header, Consumer<Draft> change) {
    return new Mutation(
        name,
        (draft, dice) -> {
          boolean has = draft.operation.takes("header", header);
          if (has) {
            change.accept(draft);
          }
          return has;
        });
  }

  private static Mutation odd(String name, String header, List<String> values) {
    return new Mutation(
        name,
        (draft, dice) -> {
          boolean has = draft.operation.takes("header", header);
          if (has) {
            draft.setHeader(header, dice.pick(values));
          }
          return has;
        });
  }

  private static void refused(Draft draft, String header, String value) {
    draft.removeHeader(header);
    if (value != null) {
      draft.headers.add(new Header(header, value));
    }
    draft.expectation.refuse();
  }

  private static boolean malformedMatch(Draft draft, Dice dice) {
    if (!draft.operation.takes("header", MATCH)) {
      return false;
    }
    List<String> values = List.of("0", "abc", "", "\"", "\"a", "W/", "\"-1\"", "\"1e0\"", "\"中\"");
    refused(draft, MATCH, dice.pick(values));
    return true;
  }

  private static boolean otherType(Draft draft, Dice dice) {
    if (!draft.isTree()) {
      return false;
    }
    List<String> types =
        List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "text/html; charset=utf-8");
    draft.setHeader(TYPE, dice.pick(types));
    draft.expectation.refuse();
    return true;
  }

  private static boolean noType(Draft draft, Dice dice) {
    draft.removeHeader(TYPE);
    return draft.isTree();
  }

  private static boolean oddType(Draft draft, Dice dice) {
    if (!draft.isTree()) {
      return false;
    }
    draft.setHeader(
        TYPE,
        dice.pick(
            List.of(
                "json",
                "application/",
                "",
                ";;;",
                "application/json; charset=utf-16",
                "application/json; charset=nonsense",
                "APPLICATION/JSON",
                "application/json;",
                "application/json, text/plain",
                "application/vnd.api+json",
                "*/*",
                "é/é")));
    return true;
  }

  private static boolean otherAccept(Draft draft, Dice dice) {
    draft.setHeader(
        "Accept", dice.pick(List.of("application/xml", "text/html", "image/png", "text/csv")));
    boolean json =
        draft.operation.responses().values().stream()
            .flatMap(r -> r.content().keySet().stream())
            .allMatch(type -> type.contains("json"));
    if (json) {
      draft.expectation.refuse();
    }
    return true;
  }
}
