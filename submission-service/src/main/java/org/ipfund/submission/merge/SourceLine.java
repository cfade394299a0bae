package org.ipfund.submission.merge;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** A demand line that may be merged, as its unit filed it. */
public record SourceLine(
    UUID demandId, UUID unitId, int revision, int lineNo, String name, Money amount) {

  SourceKey key() {
    return new SourceKey(demandId, lineNo);
  }
}
