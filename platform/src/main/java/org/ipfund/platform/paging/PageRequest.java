package org.ipfund.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: what comes after the given key, in the list's order.
 *
 * @param cursor {@code next} of the page before, or null for the first page
 * @param limit 1 to 200 items
 * @param list the list and its filters, to which a cursor belongs; null where nobody asked by HTTP
 */
public record PageRequest(
    @Parameter(description = "next of the page before; the first page without it")
        @RestQuery
        @Size(min = 1, max = PageRequest.LONGEST_CURSOR)
        @Pattern(regexp = "[A-Za-z0-9_-]+")
        @Nullable String cursor,
    @Parameter(description = "Items a page")
        @RestQuery
        @DefaultValue(PageRequest.USUAL_LIMIT)
        @Min(1)
        @Max(PageRequest.MOST_ITEMS)
        int limit,
    @Context UriInfo list) {

  public static final int MOST_ITEMS = 200;

  private static final String USUAL_LIMIT = "50";
  private static final int LONGEST_CURSOR = 1_000;
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final Wording WORDS = Wording.of(PageRequest.class);

  /**
   * The sort key of the last item of the page before, or null for the first page.
   *
   * @throws ProblemException 400 when the cursor is of another list
   */
  public @Nullable String after() {
    return cursor == null ? null : Cursor.read(list, cursor).orElseThrow(PageRequest::badCursor);
  }

  /**
   * The identifier a list ordered by identifiers goes on after; on the first page one before all.
   *
   * @throws ProblemException 400 when the cursor is of another list
   */
  public UUID afterId() {
    String key = after();
    return key == null ? BEFORE_ALL : id(key);
  }

  /**
   * The identifier in the key of a cursor.
   *
   * @throws ProblemException 400 when it is none that a list hands out
   */
  public static UUID id(String key) {
    try {
      UUID id = UUID.fromString(key);
      if (id.toString().equals(key)) {
        return id;
      }
      // Cut off: Java takes an identifier of fewer digits for another one.
      throw badCursor();
    } catch (IllegalArgumentException foreign) {
      throw badCursor();
    }
  }

  /** In which order, of a list that is browsed: null for the usual one. */
  public @Nullable String sort() {
    return given("sort");
  }

  /** A part of the name that is looked for; null without. */
  public @Nullable String q() {
    return given("q");
  }

  /** Only what changed at this moment or later; null for everything. */
  public @Nullable Instant updatedSince() {
    String since = given("updatedSince");
    return since == null ? null : OffsetDateTime.parse(since).toInstant();
  }

  /** Whether it is told how many items the list has. */
  public boolean isCounted() {
    return Boolean.parseBoolean(given("count"));
  }

  private @Nullable String given(String name) {
    return list == null ? null : list.getQueryParameters().getFirst(name);
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
    return new Page<>(items, Cursor.of(list, key.apply(items.get(limit - 1))));
  }

  /** The answer to a cursor that this list did not hand out. */
  public static ProblemException badCursor() {
    return ProblemException.malformed(List.of(cursorFault()));
  }

  /** That a cursor is of another list, or of the same one with other filters. */
  public static Violation cursorFault() {
    return WORDS.violation("cursor", "paging");
  }
}
