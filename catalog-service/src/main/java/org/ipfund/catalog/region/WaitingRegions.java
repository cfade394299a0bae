package org.ipfund.catalog.region;

import java.util.Collection;
import java.util.Set;

/** On which regions a decision waits for a second person; the room of decisions answers it. */
public interface WaitingRegions {

  /** Those of the regions that one waits on. */
  Set<String> of(Collection<String> codes);
}
