package org.ipfund.catalog.unit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who goes where a unit goes; the room of accounts answers it. */
public interface UnitMembers {

  /** Those of the units that have members, invited and suspended ones too. */
  Set<UUID> peopled(Collection<UUID> units);

  /** True when every member who is not suspended has roles that suit such a unit. */
  boolean suit(UUID unit, UnitKind kind);
}
