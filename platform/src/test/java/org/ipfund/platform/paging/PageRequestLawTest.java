package org.ipfund.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  private static final UriInfo LIST = list("/v1/parcels?size=L");

  /** As much of a request's address as a cursor is made of. */
  private static UriInfo list(String address) {
    URI uri = URI.create(address);
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (String pair : uri.getQuery().split("&")) {
      query.add(pair.split("=")[0], pair.split("=")[1]);
    }
    return (UriInfo)
        Proxy.newProxyInstance(
            UriInfo.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (self, method, none) -> method.getName().equals("getPath") ? uri.getPath() : query);
  }

  private static String next(String key) {
    return new PageRequest(null, 1, LIST).page(List.of(key, "more"), Function.identity()).next();
  }

  @Law
  void of_whenCursorIsNext_goesOnAfterTheSameKey(
      @ForAll @CharRange(from = ' ', to = '\ud7ff') @StringLength(min = 1, max = 200) String key) {
    Assume.that(next(key).length() <= 1_000);
    assertEquals(key, new PageRequest(next(key), 50, LIST).after());
  }

  @Law
  void after_whenCursorIsOfAnotherFilterOrList_isRefused(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 20) String key) {
    for (String other : List.of("/v1/parcels?size=M", "/v1/parcels?colour=L", "/v1/boxes?size=L")) {
      PageRequest elsewhere = new PageRequest(next(key), 50, list(other));
      assertThrows(ProblemException.class, elsewhere::after);
    }
    assertEquals(key, new PageRequest(next(key), 50, list("/v1/parcels?limit=2&size=L")).after());
  }

  @Law
  void afterId_whenIdentifierIsCutOff_isRefused(@ForAll @IntRange(min = 1, max = 35) int digits) {
    String key = "01a22216-99b2-7000-a535-b8ea8ca73419";
    PageRequest cut = new PageRequest(next(key.substring(0, 36 - digits)), 50, LIST);
    assertThrows(ProblemException.class, cut::afterId);
    assertEquals(UUID.fromString(key), new PageRequest(next(key), 50, LIST).afterId());
  }

  /** In order, none left out and none twice, whatever the limit. */
  @Law
  void page_whenReadToItsEnd_givesEveryRowOnce(
      @ForAll @IntRange(max = 300) int rows, @ForAll @IntRange(min = 1, max = 200) int limit) {
    List<String> all = IntStream.range(0, rows).mapToObj("%04d"::formatted).toList();
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest request = new PageRequest(cursor, limit, LIST);
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
      String key = new PageRequest(cursor, 50, LIST).after();
      assertFalse(key.isEmpty() || key.indexOf('\0') >= 0);
      assertFalse(key.getBytes(StandardCharsets.UTF_8).length > 1_000);
    } catch (ProblemException refused) {
      assertEquals(ProblemKind.MALFORMED, refused.kind());
    }
  }
}
