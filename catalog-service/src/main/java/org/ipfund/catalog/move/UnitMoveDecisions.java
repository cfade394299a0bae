package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.Relocation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Another administrator decides on a move that was asked for. */
@ApplicationScoped
public class UnitMoveDecisions {

  private final UnitMoveRepository moves;
  private final UnitMoveChanges told;
  private final Relocation relocation;
  private final Separation separation;
  private final BusinessClock clock;
  private final Caller caller;

  UnitMoveDecisions(
      UnitMoveRepository moves,
      UnitMoveChanges told,
      Relocation relocation,
      Separation separation,
      BusinessClock clock,
      Caller caller) {
    this.moves = moves;
    this.told = told;
    this.relocation = relocation;
    this.separation = separation;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Moves the unit, and its members with it.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided or the unit has changed since,
   *     403 for who asked for it, 422 when the unit cannot lie there any more
   */
  @Transactional
  public UnitMoveResponse approve(UUID id, String ifMatch) {
    UnitMove move = moves.lock(id, ifMatch);
    UnitMoveFacts before = move.facts();
    move.approve(caller.name(), clock.instant());
    separation.require(List.of(before.preparedBy()));
    move.requireUnchanged(relocation.lock(before.unitId()));
    relocation.move(before.unitId(), before.regionCode(), before.kind());
    return keep("approved", move, before);
  }

  /**
   * Lets the unit stay; who asked takes that back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public UnitMoveResponse reject(UUID id, String ifMatch) {
    UnitMove move = moves.lock(id, ifMatch);
    UnitMoveFacts before = move.facts();
    move.reject(caller.name(), clock.instant());
    return keep("rejected", move, before);
  }

  private UnitMoveResponse keep(String action, UnitMove decided, UnitMoveFacts before) {
    moves.flush();
    return told.of(action, decided.facts(), before);
  }
}
