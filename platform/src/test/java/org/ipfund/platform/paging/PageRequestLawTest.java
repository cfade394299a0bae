package org.ipfund.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.testing.Law;

/** What a list hands out as {@code next} is what it goes on after. */
class PageRequestLawTest {

  private static String next(String key) {
    return new PageRequest(null, 1).page(List.of(key, "more"), Function.identity()).next();
  }

  @Law
  void of_whenCursorIsNext_goesOnAfterTheSameKey(
      @ForAll @CharRange(from = ' ', to = '\ud7ff') @StringLength(min = 1, max = 200) String key) {
    Assume.that(next(key).length() <= 1_000);
    assertEquals(key, PageRequest.of(next(key), null).after());
  }

  /** In order, none left out and none twice, whatever the limit. */
  @Law
  void page_whenReadToItsEnd_givesEveryRowOnce(
      @ForAll @IntRange(max = 300) int rows, @ForAll @IntRange(min = 1, max = 200) int limit) {
    List<String> all = IntStream.range(0, rows).mapToObj("%04d"::formatted).toList();
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest request = PageRequest.of(cursor, Integer.toString(limit));
      Page<String> page =
          request.page(
              all.stream()
                  .filter(row -> request.after() == null || row.compareTo(request.after()) > 0)
                  .limit(request.fetch())
                  .toList(),
              Function.identity());
      read.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    assertEquals(all, read);
  }

  @Law
  void of_whenCursorIsForeign_readsAKeyOrRefuses(
      @ForAll @CharRange(from = 'A', to = 'z') @Chars({'0', '-', '=', '+', ' ', '中', '\0'})
          String cursor) {
    try {
      String key = PageRequest.of(cursor, null).after();
      assertFalse(key.isEmpty() || key.indexOf('\0') >= 0);
      assertFalse(key.getBytes(StandardCharsets.UTF_8).length > 1_000);
    } catch (ProblemException refused) {
      assertEquals(ProblemKind.MALFORMED, refused.kind());
    }
  }
}
