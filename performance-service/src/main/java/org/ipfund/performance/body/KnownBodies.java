package org.ipfund.performance.body;

import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that documents of one region name on one day.
 *
 * @param byKey by the normal form of each name
 */
public record KnownBodies(Map<String, UUID> byKey) {

  public KnownBodies {
    byKey = Map.copyOf(byKey);
  }

  /** The body of a printed name, or null. */
  public @Nullable UUID find(String printed) {
    return byKey.get(Name.key(printed));
  }
}
