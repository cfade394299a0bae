package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;

/** Adds and changes units. */
@ApplicationScoped
public class UnitService {

  private final UnitRepository units;
  private final UnitPlaces places;
  private final UnitMembers members;
  private final Regions regions;
  private final UnitChanges changes;

  UnitService(
      UnitRepository units,
      UnitPlaces places,
      UnitMembers members,
      Regions regions,
      UnitChanges changes) {
    this.units = units;
    this.places = places;
    this.members = members;
    this.regions = regions;
    this.changes = changes;
  }

  /**
   * Adds a unit.
   *
   * @throws ProblemException 422 when its region is unknown or its credit code is wrong, 409 when
   *     its identifier, name or credit code is another unit's
   */
  @Transactional
  public UnitResponse add(UnitRequest request) {
    places.require();
    refuse(places.faults(request));
    Unit unit = new Unit(request, null);
    units.add(unit);
    return changes.tell(unit, null);
  }

  /**
   * Replaces a unit's facts; the same facts again change nothing. Its identifier stays whatever the
   * request says, and its region and kind as long as it has members; see {@link Relocation}.
   *
   * @throws ProblemException 404, 412, or 422 as for {@link #add}
   */
  @Transactional
  public UnitResponse change(UUID id, String ifMatch, UnitRequest request) {
    places.require();
    Unit unit = units.lock(id);
    Etags.require(ifMatch, unit.version());
    List<Violation> faults = new ArrayList<>(places.faults(request, unit.regionCode()));
    List<Violation> moves = UnitRules.byOnePerson(unit, request);
    if (!moves.isEmpty() && !members.peopled(Set.of(id)).isEmpty()) {
      faults.addAll(moves);
    }
    refuse(faults);
    return become(unit, request);
  }

  /** Makes the facts, which were checked, the unit's, and tells of it. */
  UnitResponse become(Unit unit, UnitRequest facts) {
    UnitResponse before = UnitResponse.from(unit);
    if (!unit.become(facts, regions.holdPath(facts.regionCode()).orElseThrow())) {
      return before;
    }
    units.flush();
    return changes.tell(unit, before);
  }

  static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
