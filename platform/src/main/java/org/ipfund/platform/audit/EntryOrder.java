package org.ipfund.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.platform.sql.Select;
import org.jboss.resteasy.reactive.RestQuery;

/** In which order entries are listed. */
enum EntryOrder {
  OLDEST_FIRST(">", ""),
  NEWEST_FIRST("<", " DESC");

  /**
   * The order a client asks for.
   *
   * @param sort the property, with a hyphen before it for the other direction; null for the oldest
   *     first
   */
  public record Asked(
      @Parameter(description = "happenedAt, or -happenedAt for the newest first")
          @Schema(enumeration = {"happenedAt", Asked.NEWEST})
          @RestQuery
          String sort) {

    private static final String NEWEST = "-happenedAt";

    EntryOrder order() {
      return NEWEST.equals(sort) ? NEWEST_FIRST : OLDEST_FIRST;
    }
  }

  private final String after;
  private final String direction;

  EntryOrder(String after, String direction) {
    this.after = after;
    this.direction = direction;
  }

  /** Adds order and limit to a query of the entries {@code e}, beginning after the key. */
  Select page(Select entries, EntryKey key, int limit) {
    if (key != null) {
      entries.where("(e.happened_at, e.id) " + after + " (?, ?)", key.at(), key.id());
    }
    return entries.then(
        " ORDER BY e.happened_at%1$s, e.id%1$s LIMIT ?".formatted(direction), limit);
  }
}
