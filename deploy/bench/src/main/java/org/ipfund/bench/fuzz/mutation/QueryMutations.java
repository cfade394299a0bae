package org.ipfund.bench.fuzz.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Parameter;
import org.ipfund.bench.fuzz.http.Header;
import org.ipfund.bench.fuzz.request.Draft;
import org.ipfund.bench.fuzz.request.Words;

/** Mutations of query parameters. */
final class QueryMutations {

  private static final List<String> NO_LIMITS =
      List.of(
          "0", "-1", "201", "1000000000", "text", "1.5", "99999999999", "1e1", " 1", "０", "NaN");
  private static final List<String> NO_CURSORS =
      List.of("!!!", "%%%", "\u0000", "中文", "'", "a".repeat(2_500), "====", "AA==AA");

  private QueryMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("broken-limit", (d, dice) -> broken(d, "limit", dice.pick(NO_LIMITS))),
        new Mutation("broken-cursor", (d, dice) -> broken(d, "cursor", dice.pick(NO_CURSORS))),
        new Mutation("foreign-cursor", QueryMutations::foreignCursor),
        new Mutation("query-constant-unknown", QueryMutations::unknownConstant),
        new Mutation("query-number-broken", QueryMutations::brokenNumber),
        new Mutation("query-missing", QueryMutations::missingQuery),
        new Mutation("query-text", QueryMutations::queryText),
        new Mutation("query-unknown", QueryMutations::unknownQuery),
        new Mutation("query-twice", QueryMutations::twice),
        new Mutation("query-raw", QueryMutations::rawQuery));
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

  private static boolean broken(Draft draft, String name, String value) {
    if (draft.target != null || !draft.operation.takes("query", name)) {
      return false;
    }
    draft.setQuery(name, value);
    draft.expectation.refuse();
    return true;
  }
}
