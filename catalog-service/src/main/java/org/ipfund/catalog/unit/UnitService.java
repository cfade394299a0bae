package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;

/** Adds and changes units. */
@ApplicationScoped
public class UnitService {

  private final UnitRepository units;
  private final Regions regions;
  private final Province province;
  private final UnitChanges changes;
  private final Caller caller;

  UnitService(
      UnitRepository units,
      Regions regions,
      Province province,
      UnitChanges changes,
      Caller caller) {
    this.units = units;
    this.regions = regions;
    this.province = province;
    this.changes = changes;
    this.caller = caller;
  }

  /**
   * Adds a unit.
   *
   * @throws ProblemException 422 when its region is unknown or its credit code is wrong, 409 when
   *     its identifier, name or credit code is another unit's
   */
  @Transactional
  public UnitResponse add(UnitRequest request) {
    check(request, regions::ended);
    Unit unit = new Unit(request, null);
    units.add(unit);
    return changes.tell(unit, null);
  }

  /**
   * Replaces a unit's facts; the same facts again change nothing. Its identifier stays whatever the
   * request says.
   *
   * @throws ProblemException 404, 412, or 422 as for {@link #add}
   */
  @Transactional
  public UnitResponse change(UUID id, String ifMatch, UnitRequest request) {
    province.require();
    Unit unit = units.lock(id);
    Etags.require(ifMatch, unit.version());
    check(request, region -> endedElsewhere(region, unit));
    UnitResponse before = UnitResponse.from(unit);
    if (!unit.become(request, regions.holdPath(request.regionCode()).orElseThrow())) {
      return before;
    }
    units.flush();
    return changes.tell(unit, before);
  }

  /** A unit may stay where it is until its region's successor is named. */
  private Optional<EndedPlace> endedElsewhere(String region, Unit unit) {
    return region.equals(unit.regionCode()) ? Optional.empty() : regions.ended(region);
  }

  private void check(UnitRequest request, Function<String, Optional<EndedPlace>> ended) {
    province.require();
    List<Violation> violations = UnitRules.check(request, this::reaches, ended);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  /** A region the caller does not reach is as good as none. */
  private boolean reaches(String region) {
    return regions.path(region).filter(path -> caller.scope().sees(path, "0")).isPresent();
  }
}
