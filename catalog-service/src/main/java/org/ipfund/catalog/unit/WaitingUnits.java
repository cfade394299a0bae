package org.ipfund.catalog.unit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which units' moves wait for a second person; the room of moves answers it. */
public interface WaitingUnits {

  /** Those of the units that a move of waits. */
  Set<UUID> of(Collection<UUID> units);
}
