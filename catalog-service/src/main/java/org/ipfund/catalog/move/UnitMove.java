package org.ipfund.catalog.move;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.catalog.unit.UnitResponse;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/** A unit that shall lie elsewhere or be of another kind (单位划转), with its members. */
@Entity
class UnitMove {

  private static final Wording WORDS = Wording.of(UnitMove.class);

  @Id private UUID id;
  private UUID unitId;
  private String fromRegion;

  @Enumerated(EnumType.STRING)
  private UnitKind fromKind;

  private String regionCode;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String reason;

  @Enumerated(EnumType.STRING)
  private UnitMoveStatus status;

  private String preparedBy;
  private Instant preparedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String scope;
  @Version private long version;

  protected UnitMove() {}

  /**
   * @param unit as it is now
   * @param scope of whom the move is
   * @param by who asks for it, and may not approve it
   */
  UnitMove(UnitResponse unit, UnitMoveRequest request, String scope, String by, Instant now) {
    this.id = Ids.next();
    this.unitId = unit.id();
    this.fromRegion = unit.regionCode();
    this.fromKind = unit.kind();
    this.regionCode = request.regionCode();
    this.kind = request.kind();
    this.reason = request.reason();
    this.status = UnitMoveStatus.PREPARED;
    this.preparedBy = by;
    this.preparedAt = now;
    this.scope = scope;
  }

  void approve(String by, Instant now) {
    decide(UnitMoveStatus.APPROVED, by, now);
  }

  void reject(String by, Instant now) {
    decide(UnitMoveStatus.REJECTED, by, now);
  }

  private void decide(UnitMoveStatus next, String by, Instant now) {
    if (status != UnitMoveStatus.PREPARED) {
      throw WORDS.conflict("move-state", status.label().zh(), status);
    }
    status = next;
    decidedBy = by;
    decidedAt = now;
  }

  /**
   * @throws ProblemException 409 when the unit is no longer what it was when this was asked for
   */
  void requireUnchanged(UnitResponse unit) {
    if (!unit.regionCode().equals(fromRegion) || unit.kind() != fromKind) {
      throw WORDS.conflict("move-unit-changed");
    }
  }

  /** As it is now. */
  UnitMoveFacts facts() {
    return new UnitMoveFacts(
        id,
        unitId,
        fromRegion,
        fromKind,
        regionCode,
        kind,
        reason,
        status,
        preparedBy,
        preparedAt,
        decidedAt,
        version);
  }
}
