package org.ipfund.performance.responsibility;

import java.util.List;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.performance.responsibility.unit.ListedName;

/**
 * Names that one word gives their role.
 *
 * @param open whether 等 ends it
 * @param source where the role is printed
 */
record Listing(ResponsibilityRole role, List<ListedName> names, boolean open, Source source) {

  enum Source {
    PREDICATE,
    LABEL,
    ASSUMED
  }

  Listing {
    names = List.copyOf(names);
  }
}
