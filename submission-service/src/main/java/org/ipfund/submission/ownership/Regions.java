package org.ipfund.submission.ownership;

/** The filter of lists by region: a region and everything below it. */
public final class Regions {

  /** What a list's parameter says of itself. */
  public static final String MEANING =
      "What belongs to this region and all regions below it, as they lie now; of a region that was put"
          + " elsewhere its former city sees what was decided before";

  private Regions() {}

  /**
   * A condition for rows in the region whose code is its one value; an unknown region has none.
   *
   * @param scopeColumn the column of the rows' paths
   */
  public static String within(String scopeColumn) {
    return "EXISTS (SELECT 1 FROM known_region g WHERE g.code = ? AND %1$s >= g.scope"
            .formatted(scopeColumn)
        + " AND %1$s < g.scope || '~')".formatted(scopeColumn);
  }
}
