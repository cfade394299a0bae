package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;

/** Tells what the caller may do with units now. */
@ApplicationScoped
class UnitActions {

  private final WaitingUnits waiting;
  private final Province province;
  private final Caller caller;

  UnitActions(WaitingUnits waiting, Province province, Caller caller) {
    this.waiting = waiting;
    this.province = province;
    this.caller = caller;
  }

  /** The unit that was just added: no move of it can wait. */
  UnitResponse added(UnitResponse unit) {
    return unit.allowing(allowed());
  }

  UnitResponse shown(UnitResponse unit) {
    List<UnitAction> allowed = allowed();
    boolean moving = allowed.contains(UnitAction.MOVE) && waiting.waits(unit.id());
    return unit.allowing(moving ? withoutMove(allowed) : allowed);
  }

  /** What the caller may do with a unit that stays where it is. */
  List<UnitAction> allowed() {
    return province.isCaller()
        ? Stream.of(UnitAction.values()).filter(a -> caller.may(a.operation())).toList()
        : List.of();
  }

  /** What of it is left while a move of the unit waits. */
  static List<UnitAction> withoutMove(List<UnitAction> allowed) {
    return allowed.stream().filter(action -> action != UnitAction.MOVE).toList();
  }
}
