package org.ipfund.performance.finding;

import java.util.UUID;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its reader sees it, in the reader's language.
 *
 * @param indicatorSeq the indicator it concerns, null when it concerns the table
 * @param pointer JSON pointer into the table
 */
@NamesBeside
public record FindingResponse(
    UUID tableId,
    int ordinal,
    String regionCode,
    String unitName,
    ContentRule rule,
    Effect effect,
    String effectLabel,
    @Nullable Integer indicatorSeq,
    String pointer,
    String message,
    String remedy) {

  /** Its place in the list of all findings. */
  String key() {
    return tableId + "/" + ordinal;
  }
}
