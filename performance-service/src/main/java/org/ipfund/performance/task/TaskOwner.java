package org.ipfund.performance.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The document that tasks are of, as far as they need it.
 *
 * @param scope the path of the region that issued it
 * @param revision the revision that is being written; 0 for a draft
 * @param partIds its parts by their keys
 */
public record TaskOwner(
    UUID planId,
    String scope,
    int revision,
    LocalDate periodStart,
    LocalDate periodEnd,
    Map<String, UUID> partIds) {

  public TaskOwner {
    partIds = Map.copyOf(partIds);
  }
}
