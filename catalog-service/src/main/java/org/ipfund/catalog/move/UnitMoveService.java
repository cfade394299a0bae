package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.unit.Relocation;
import org.ipfund.catalog.unit.UnitResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Asks for a unit to be moved: with it go its members, and with them what they may do. */
@ApplicationScoped
public class UnitMoveService {

  private static final Wording WORDS = Wording.of(UnitMoveService.class);

  private final UnitMoveRepository moves;
  private final UnitMoveChanges told;
  private final Relocation relocation;
  private final FourEyes fourEyes;
  private final Province province;
  private final BusinessClock clock;
  private final Caller caller;

  UnitMoveService(
      UnitMoveRepository moves,
      UnitMoveChanges told,
      Relocation relocation,
      FourEyes fourEyes,
      Province province,
      BusinessClock clock,
      Caller caller) {
    this.moves = moves;
    this.told = told;
    this.relocation = relocation;
    this.fourEyes = fourEyes;
    this.province = province;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Asks for it; the unit stays until another administrator approves. Where one person is enough
   * (four-eyes operation {@code unit-move}) a person moves it at once; a system always asks.
   *
   * @param ifMatch of the unit
   * @throws ProblemException 403, 404, 412, 428, 409 when a move waits or nothing would change, 422
   *     when the unit cannot lie there
   */
  @Transactional
  public UnitMoveResponse prepare(UUID unitId, String ifMatch, UnitMoveRequest request) {
    UnitResponse unit = relocation.lock(unitId);
    Etags.require(ifMatch, unit.version());
    if (unit.regionCode().equals(request.regionCode()) && unit.kind() == request.kind()) {
      throw WORDS.conflict("move-nothing-changes");
    }
    relocation.require(unitId, request.regionCode(), request.kind());
    UnitMove move = new UnitMove(unit, request, province.scope(), caller.name(), clock.instant());
    moves.persistAndFlush(move);
    UnitMoveResponse prepared = told.of("prepared", move.facts(), null);
    return needsSecond() ? prepared : atOnce(move);
  }

  private boolean needsSecond() {
    return fourEyes.need("unit-move") || caller.identity().roles().contains(RoleTable.SYSTEM);
  }

  private UnitMoveResponse atOnce(UnitMove move) {
    UnitMoveFacts before = move.facts();
    move.approve(caller.name(), clock.instant());
    moves.flush();
    relocation.move(before.unitId(), before.regionCode(), before.kind());
    return told.of("approved", move.facts(), before);
  }
}
