package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;

/** Shows units with what the caller may do with them now. */
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

  UnitResponse shown(UnitResponse unit) {
    return shown(List.of(unit)).get(0);
  }

  /** The units in their order; of who may change none nothing more is asked. */
  List<UnitResponse> shown(List<UnitResponse> units) {
    List<UnitAction> allowed =
        Stream.of(UnitAction.values()).filter(a -> caller.may(a.operation())).toList();
    if (allowed.isEmpty() || !province.isCaller()) {
      return units;
    }
    Set<UUID> moving = waiting.of(units.stream().map(UnitResponse::id).toList());
    return units.stream().map(unit -> unit.allowing(next(unit, allowed, moving))).toList();
  }

  private static List<UnitAction> next(
      UnitResponse unit, List<UnitAction> allowed, Set<UUID> moving) {
    return allowed.stream()
        .filter(action -> action != UnitAction.MOVE || !moving.contains(unit.id()))
        .toList();
  }
}
