package org.ipfund.performance.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.TableText;

/**
 * An approved content of a table; it is never changed.
 *
 * @param number counts the versions of the table, from 1
 * @param demandIds the demands it was made from
 * @param adjustment the number of the adjustment it came of, null for the approval of a draft
 * @param approvedAt null for what was approved before versions were kept
 * @param noticeId the notice that put it in force, null while none did
 * @param inForceSince null while it has not come in force
 */
public record TableVersion(
    int number,
    TableText text,
    List<UUID> demandIds,
    Integer adjustment,
    Instant approvedAt,
    UUID noticeId,
    Instant inForceSince) {

  public TableVersion {
    demandIds = List.copyOf(demandIds);
  }
}
