package org.ipfund.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: what comes after the given key, in the list's order.
 *
 * @param after the sort key of the last item of the page before, or null for the first page
 * @param limit 1 to 200
 */
public record PageRequest(@Nullable String after, int limit) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final int LONGEST_CURSOR = 1_000;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * Reads the query parameters {@code cursor} and {@code limit}.
   *
   * @throws ProblemException 400 when either is not usable
   */
  public static PageRequest of(@Nullable String cursor, @Nullable String limit) {
    Integer given = QueryValues.number("limit", limit);
    int wanted = given == null ? DEFAULT_LIMIT : given;
    if (wanted < 1 || wanted > MAX_LIMIT) {
      throw fault(
          "limit",
          Text.of("limit 应在 1 至 %d 之间", "limit is a number from 1 to %d", MAX_LIMIT),
          new Text(
              "请更正或去掉该参数，其余各页由 next 取得",
              "correct it or leave it out; next of a page gives the one after it"));
    }
    return new PageRequest(cursor == null ? null : decode(cursor), wanted);
  }

  /**
   * The identifier a list ordered by identifiers goes on after; on the first page one before all.
   *
   * @throws ProblemException 400 when the cursor is of another list
   */
  public UUID afterId() {
    try {
      return after == null ? BEFORE_ALL : UUID.fromString(after);
    } catch (IllegalArgumentException foreign) {
      throw badCursor();
    }
  }

  /** One more than the limit: the extra row tells that there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  /** Makes the page out of at most {@link #fetch()} rows. */
  public <T> Page<T> page(List<T> rows, Function<T, String> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, encode(key.apply(items.get(limit - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    try {
      if (cursor.length() <= LONGEST_CURSOR) {
        String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        if (!key.isEmpty() && key.indexOf('\0') < 0) {
          return key;
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // told below like every other cursor we did not make
    }
    throw badCursor();
  }

  /** The answer to a cursor that this list did not hand out. */
  public static ProblemException badCursor() {
    return fault(
        "cursor",
        new Text("cursor 无效", "the cursor is not one of this list"),
        new Text("请使用上一页给出的 next，或去掉该参数", "use next of the page before, or leave it out"));
  }

  private static ProblemException fault(String parameter, Text message, Text remedy) {
    return ProblemException.malformed(List.of(new Violation(parameter, "paging", message, remedy)));
  }
}
