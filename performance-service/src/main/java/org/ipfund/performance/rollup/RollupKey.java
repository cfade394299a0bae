package org.ipfund.performance.rollup;

import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.value.Name;

/**
 * The place of a sum in the list: by the normal form of its name, unit and whether it is per item.
 */
record RollupKey(String nameKey, String unit, boolean perItem) {

  private static final String SEPARATOR = "\n";
  private static final int PARTS = 3;

  static RollupKey of(RollupResponse row) {
    return new RollupKey(
        Name.key(row.indicatorName()), row.unit() == null ? "" : row.unit(), row.perItem());
  }

  /** Reads what {@link #text} wrote. */
  static RollupKey parse(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length != PARTS) {
      throw PageRequest.badCursor();
    }
    return new RollupKey(parts[0], parts[1], Boolean.parseBoolean(parts[2]));
  }

  String text() {
    return nameKey + SEPARATOR + unit + SEPARATOR + perItem;
  }
}
