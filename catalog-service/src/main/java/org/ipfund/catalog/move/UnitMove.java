package org.ipfund.catalog.move;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitResponse;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * A unit that shall lie elsewhere or be of another kind (单位划转), with its members.
 *
 * @param fromRegion where it lay when that was asked for
 * @param fromKind what it was then
 * @param preparedBy who asked for it, and may not approve it
 * @param decidedBy null until it is decided
 */
record UnitMove(
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
    String decidedBy,
    Instant decidedAt,
    long version) {

  static UnitMove of(UnitResponse unit, UnitMoveRequest request, String by, Instant now) {
    return new UnitMove(
        Ids.next(),
        unit.id(),
        unit.regionCode(),
        unit.kind(),
        request.regionCode(),
        request.kind(),
        request.reason(),
        UnitMoveStatus.PREPARED,
        by,
        now,
        null,
        null,
        0);
  }

  boolean isPrepared() {
    return status == UnitMoveStatus.PREPARED;
  }

  UnitMove approved(String by, Instant now) {
    return decided(UnitMoveStatus.APPROVED, by, now);
  }

  UnitMove rejected(String by, Instant now) {
    return decided(UnitMoveStatus.REJECTED, by, now);
  }

  /**
   * @throws ProblemException 409 when the unit is no longer what it was when this was asked for
   */
  void requireUnchanged(UnitResponse unit) {
    if (!unit.regionCode().equals(fromRegion) || unit.kind() != fromKind) {
      throw ProblemException.conflict(
          "该单位的行政区划或类型已另行变更，请驳回后重新提出",
          "The unit has another region or kind by now; reject this and ask anew");
    }
  }

  private UnitMove decided(UnitMoveStatus next, String by, Instant now) {
    if (!isPrepared()) {
      throw ProblemException.conflict(
          "该划转当前为“" + status.label().zh() + "”", "The move is " + status);
    }
    return new UnitMove(
        id,
        unitId,
        fromRegion,
        fromKind,
        regionCode,
        kind,
        reason,
        next,
        preparedBy,
        preparedAt,
        by,
        now,
        version + 1);
  }
}
