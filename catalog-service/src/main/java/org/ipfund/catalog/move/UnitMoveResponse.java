package org.ipfund.catalog.move;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/** A move of a unit as clients see it. */
@NamesBeside
public record UnitMoveResponse(
    UUID id,
    UUID unitId,
    @Schema(description = "Where the unit lay when it was asked for") String fromRegionCode,
    UnitKind fromKind,
    String regionCode,
    UnitKind kind,
    String kindLabel,
    String reason,
    UnitMoveStatus status,
    String statusLabel,
    @Schema(description = "sub of who asked for it, and may not approve it") String preparedBy,
    Instant preparedAt,
    @Schema(description = "Null until it is decided") @Nullable Instant decidedAt,
    List<UnitMoveAction> allowedActions,
    long version)
    implements Identified {

  static UnitMoveResponse of(UnitMoveFacts move, List<UnitMoveAction> actions) {
    return new UnitMoveResponse(
        move.id(),
        move.unitId(),
        move.fromRegion(),
        move.fromKind(),
        move.regionCode(),
        move.kind(),
        says(move.kind().label()),
        move.reason(),
        move.status(),
        says(move.status().label()),
        move.preparedBy(),
        move.preparedAt(),
        move.decidedAt(),
        actions,
        move.version());
  }
}
