package org.ipfund.catalog.move;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;

/**
 * A move of a unit as it is told of.
 *
 * @param fromRegion where it lay when that was asked for
 * @param fromKind what it was then
 * @param preparedBy who asked for it, and may not approve it
 */
record UnitMoveFacts(
    UUID id,
    UUID unitId,
    String fromRegion,
    UnitKind fromKind,
    String regionCode,
    UnitKind kind,
    String reason,
    UnitMoveStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant decidedAt,
    long version) {}
