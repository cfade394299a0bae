package org.ipfund.catalog.regiondecision;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.region.RegionClosureRequest;
import org.ipfund.catalog.region.RegionMoveRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * That a region ends or goes under other parents. Both give its money and its people to others, so
 * one prepares it and another approves.
 *
 * @param closure how it ends; null for a move
 * @param move where it goes; null for a closure
 * @param preparedBy who asked for it, and may not approve it
 */
record RegionDecision(
    UUID id,
    String regionCode,
    RegionClosureRequest closure,
    RegionMoveRequest move,
    RegionDecisionStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant decidedAt,
    long version) {

  static RegionDecision of(String region, RegionClosureRequest closure, String by, Instant now) {
    return prepared(region, closure, null, by, now);
  }

  static RegionDecision of(String region, RegionMoveRequest move, String by, Instant now) {
    return prepared(region, null, move, by, now);
  }

  private static RegionDecision prepared(
      String region, RegionClosureRequest closure, RegionMoveRequest move, String by, Instant now) {
    return new RegionDecision(
        Ids.next(), region, closure, move, RegionDecisionStatus.PREPARED, by, now, null, 0);
  }

  RegionDecisionKind kind() {
    return closure != null ? RegionDecisionKind.CLOSURE : RegionDecisionKind.MOVE;
  }

  String reason() {
    return closure != null ? closure.reason() : move.reason();
  }

  boolean waits() {
    return status == RegionDecisionStatus.PREPARED;
  }

  /**
   * @throws ProblemException 409 when it was decided already
   */
  void requireWaiting() {
    if (!waits()) {
      throw ProblemException.conflict(
          "该事项当前为“" + status.label().zh() + "”", "The decision is " + status);
    }
  }

  /** With its effect, as another person has approved or where one is enough. */
  RegionDecision approved(Instant now) {
    return become(RegionDecisionStatus.APPROVED, now);
  }

  /** Without any effect. */
  RegionDecision rejected(Instant now) {
    return become(RegionDecisionStatus.REJECTED, now);
  }

  private RegionDecision become(RegionDecisionStatus next, Instant now) {
    requireWaiting();
    return new RegionDecision(
        id, regionCode, closure, move, next, preparedBy, preparedAt, now, version + 1);
  }
}
