package org.ipfund.platform.paging;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Sha256;

/**
 * Where a list goes on: the key of a page's last item, and the mark of the key, the list, its
 * filters and its order, so that no other list takes it, and none that was cut off or made up.
 */
public final class Cursor {

  /** What differs from page to page. */
  private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit", "count");

  private static final int MARK = 6;

  private Cursor() {}

  static String of(UriInfo list, String key) {
    byte[] text = key.getBytes(StandardCharsets.UTF_8);
    byte[] cursor = Arrays.copyOf(mark(list, key), MARK + text.length);
    System.arraycopy(text, 0, cursor, MARK, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The key that a cursor of this very list holds; nothing for every other text. */
  public static Optional<String> read(UriInfo list, String cursor) {
    try {
      byte[] read = Base64.getUrlDecoder().decode(cursor);
      if (read.length <= MARK) {
        return Optional.empty();
      }
      String key = new String(read, MARK, read.length - MARK, StandardCharsets.UTF_8);
      boolean ours = Arrays.equals(Arrays.copyOf(read, MARK), mark(list, key));
      return Optional.of(key).filter(text -> ours && text.indexOf('\0') < 0);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static byte[] mark(UriInfo list, String key) {
    String asked =
        list.getPath()
            + list.getQueryParameters().entrySet().stream()
                .filter(given -> !OF_THE_PAGE.contains(given.getKey()))
                .sorted(Map.Entry.<String, List<String>>comparingByKey())
                .map(given -> given.getKey() + '=' + given.getValue())
                .collect(Collectors.joining("&", "?", "\0" + key));
    return Arrays.copyOf(Sha256.of(asked), MARK);
  }
}
