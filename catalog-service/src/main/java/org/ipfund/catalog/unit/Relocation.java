package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** Puts a unit elsewhere or makes it one of another kind; its members go along. */
@ApplicationScoped
public class Relocation {

  /** Members would have roles that nobody could give them there. */
  private static final Violation UNSUITED =
      Wording.of(Relocation.class).violation("/kind", "member-role");

  private final UnitRepository units;
  private final UnitPlaces places;
  private final UnitMembers members;
  private final UnitService service;

  Relocation(UnitRepository units, UnitPlaces places, UnitMembers members, UnitService service) {
    this.units = units;
    this.places = places;
    this.members = members;
    this.service = service;
  }

  /**
   * The unit, which nobody else changes until the end of the transaction.
   *
   * @throws ProblemException 403 for who does not see the whole province, 404 when there is none
   *     the caller may know of
   */
  public UnitResponse lock(UUID id) {
    places.require();
    return UnitResponse.from(units.lock(id));
  }

  /**
   * @throws ProblemException 422 when the unit cannot lie there or its members have no business in
   *     such a unit
   */
  public void require(UUID id, String regionCode, UnitKind kind) {
    Unit unit = units.lock(id);
    require(unit, unit.at(regionCode, kind));
  }

  /**
   * Does it, in the running transaction.
   *
   * @throws ProblemException as {@link #require}
   */
  public UnitResponse move(UUID id, String regionCode, UnitKind kind) {
    Unit unit = units.lock(id);
    UnitRequest facts = unit.at(regionCode, kind);
    require(unit, facts);
    return service.become(unit, facts);
  }

  private void require(Unit unit, UnitRequest facts) {
    List<Violation> faults = new ArrayList<>(places.faults(facts, unit.regionCode()));
    if (unit.kind() != facts.kind() && !members.suit(unit.id(), facts.kind())) {
      faults.add(UNSUITED);
    }
    UnitService.refuse(faults);
  }
}
