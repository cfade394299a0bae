package org.ipfund.catalog.unit;

import java.util.UUID;

/** Which units' moves wait for a second person; the room of moves answers it. */
public interface WaitingUnits {

  /** Whether a move of the unit waits. */
  boolean waits(UUID unit);

  /**
   * The same as a condition of the query that reads the units, so that a list of them costs no
   * second round trip.
   *
   * @param unit the column of their identifiers, with its table
   */
  String waits(String unit);
}
