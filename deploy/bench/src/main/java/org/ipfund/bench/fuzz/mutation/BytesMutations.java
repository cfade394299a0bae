package org.ipfund.bench.fuzz.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.request.Draft;

/** Mutations of the body as bytes: what is sent is no JSON, or not the JSON that is asked for. */
final class BytesMutations {

  private static final int TOO_LARGE = 11 * 1024 * 1024;
  private static final int SPACES = 1_000_000;
  private static final List<String> NO_JSON =
      List.of(
          "hello",
          "{",
          "}",
          "[",
          "\"",
          "{]",
          "{'a':1}",
          "{a:1}",
          "<a/>",
          "a=1&b=2",
          "\u0000",
          "{\"a\":}",
          "//",
          "{\"a\":1,}",
          "NaN",
          "tru",
          "0123",
          "\\",
          "---\na: 1");
  private static final List<String> OTHER_ROOTS =
      List.of("[]", "1", "\"text\"", "true", "null", "[{}]", "[[[]]]", "\"\"", "-0.0", "[null]");

  private BytesMutations() {}

  static List<Mutation> all() {
    return List.of(
        breaking("truncated", (d, dice) -> cut(d.bytes(), dice)),
        breaking("trailing-text", (d, dice) -> utf8(d.text() + dice.pick(List.of("x", "{}", "]")))),
        breaking("no-json", (d, dice) -> utf8(dice.pick(NO_JSON))),
        breaking("other-root", (d, dice) -> utf8(dice.pick(OTHER_ROOTS))),
        breaking("duplicate-key", (d, dice) -> utf8(duplicate(d.text()))),
        breaking("comment", (d, dice) -> utf8("/* a */" + d.text())),
        breaking("invalid-utf8", (d, dice) -> withBrokenText(d, dice)),
        new Mutation("empty-body", BytesMutations::empty),
        new Mutation("byte-order-mark", (d, dice) -> bent(d, utf8("\uFEFF" + d.text()))),
        new Mutation("utf-16", (d, dice) -> bent(d, d.text().getBytes(StandardCharsets.UTF_16BE))),
        new Mutation("many-spaces", (d, dice) -> bent(d, utf8(" ".repeat(SPACES) + d.text()))),
        breaking("too-large", (d, dice) -> tooLarge(d)),
        new Mutation("body-where-none-is", BytesMutations::unwanted),
        new Mutation("in-chunks", BytesMutations::chunks));
  }

  private static Mutation breaking(String name, BiFunction<Draft, Dice, byte[]> change) {
    return new Mutation(
        name,
        (draft, dice) -> {
          if (!draft.isObject()) {
            return false;
          }
          draft.bytes(change.apply(draft, dice));
          draft.expectation.refuse();
          return true;
        });
  }

  private static boolean bent(Draft draft, byte[] bytes) {
    if (!draft.isObject()) {
      return false;
    }
    draft.bytes(bytes);
    return true;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cut(byte[] bytes, Dice dice) {
    return Arrays.copyOf(bytes, 1 + dice.below(bytes.length - 1));
  }

  private static String duplicate(String object) {
    int end = object.indexOf('"', 2) + 1;
    return "{" + object.substring(1, end) + ":null," + object.substring(1);
  }

  private static byte[] withBrokenText(Draft draft, Dice dice) {
    byte[] bytes = utf8("{\"x\":\"??\"," + draft.text().substring(1));
    byte[][] broken = {
      {(byte) 0xFF, (byte) 0xFE},
      {(byte) 0xF8, (byte) 0x88},
      {(byte) 0xC3, '"'},
      {(byte) 0xED, (byte) 0xA0},
      {(byte) 0x80, (byte) 0x80}
    };
    System.arraycopy(broken[dice.below(broken.length)], 0, bytes, 6, 2);
    return bytes;
  }

  private static byte[] tooLarge(Draft draft) {
    byte[] object = draft.bytes();
    byte[] large = Arrays.copyOf(object, TOO_LARGE);
    Arrays.fill(large, object.length, TOO_LARGE, (byte) ' ');
    return large;
  }

  private static boolean empty(Draft draft, Dice dice) {
    if (!draft.isTree()) {
      return false;
    }
    draft.bytes(new byte[0]);
    if (draft.operation.bodyRequired()) {
      draft.expectation.refuse();
    }
    return true;
  }

  private static boolean unwanted(Draft draft, Dice dice) {
    if (draft.operation.bodySchema() != null) {
      return false;
    }
    draft.bytes(dice.pick(List.of("{}", "{\"a\":1}", "x", "[]", "{")));
    if (dice.percent(70)) {
      draft.setHeader("Content-Type", dice.pick(List.of("application/json", "text/plain")));
    }
    return true;
  }

  private static boolean chunks(Draft draft, Dice dice) {
    draft.inChunks();
    return draft.isTree();
  }
}
