package org.ipfund.catalog.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.Relocation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Another administrator decides on a move that was asked for. */
@ApplicationScoped
public class UnitMoveDecisions {

  private final UnitMoveStore book;
  private final UnitMoveView view;
  private final Relocation relocation;
  private final Separation separation;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  UnitMoveDecisions(
      UnitMoveStore book,
      UnitMoveView view,
      Relocation relocation,
      Separation separation,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.book = book;
    this.view = view;
    this.relocation = relocation;
    this.separation = separation;
    this.audit = audit;
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
    UnitMove before = lock(id, ifMatch);
    UnitMove after = before.approved(caller.name(), clock.instant());
    separation.require(List.of(before.preparedBy()));
    before.requireUnchanged(relocation.lock(before.unitId()));
    relocation.move(before.unitId(), before.regionCode(), before.kind());
    return keep("approved", after, before);
  }

  /**
   * Lets the unit stay; who asked takes that back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is decided
   */
  @Transactional
  public UnitMoveResponse reject(UUID id, String ifMatch) {
    UnitMove before = lock(id, ifMatch);
    return keep("rejected", before.rejected(caller.name(), clock.instant()), before);
  }

  private UnitMove lock(UUID id, String ifMatch) {
    UnitMove move = book.lock(id);
    Etags.require(ifMatch, move.version());
    return move;
  }

  private UnitMoveResponse keep(String action, UnitMove after, UnitMove before) {
    book.decide(after);
    UnitMoveResponse told = view.of(after);
    audit.record(action, "unit-move", after.id(), view.of(before), told);
    return told;
  }
}
