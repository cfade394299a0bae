package org.ipfund.catalog.regiondecision;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;

/**
 * A decision on a region as it is told of.
 *
 * @param closure how it ends; null for a move
 * @param move where it goes; null for a closure
 * @param preparedBy who asked for it, and may not approve it
 */
record RegionDecisionFacts(
    UUID id,
    String regionCode,
    RegionClosureRequest closure,
    RegionMoveRequest move,
    RegionDecisionStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant decidedAt,
    long version) {

  RegionDecisionKind kind() {
    return closure != null ? RegionDecisionKind.CLOSURE : RegionDecisionKind.MOVE;
  }

  String reason() {
    return closure != null ? closure.reason() : move.reason();
  }

  boolean waits() {
    return status == RegionDecisionStatus.PREPARED;
  }
}
