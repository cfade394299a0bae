package org.ipfund.platform.audit;

import java.util.Collection;
import java.util.List;

/** The thing a refused request named in its path, {@code /v1/parcels/{id}/…}; null where none. */
record RefusedThing(String type, String id) {

  private static final RefusedThing NONE = new RefusedThing(null, null);
  private static final int LONGEST = 200;

  /**
   * @param segments the path's segments
   * @param identifiers the values of its parameters
   */
  static RefusedThing of(List<String> segments, Collection<String> identifiers) {
    for (int i = 1; i < segments.size(); i++) {
      if (identifiers.contains(segments.get(i))) {
        return new RefusedThing(one(segments.get(i - 1)), storable(segments.get(i)));
      }
    }
    return NONE;
  }

  /** Collections are named in the plural, what entries tell of in the singular. */
  private static String one(String many) {
    if (many.endsWith("ies")) {
      return many.substring(0, many.length() - "ies".length()) + "y";
    }
    return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
  }

  private static String storable(String text) {
    String whole = text.replace("\0", "");
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
