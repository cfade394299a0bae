package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;

/** Whether a unit may be what is said of it, where it is said to lie. */
@ApplicationScoped
class UnitPlaces {

  private final Regions regions;
  private final Province province;
  private final Caller caller;

  UnitPlaces(Regions regions, Province province, Caller caller) {
    this.regions = regions;
    this.province = province;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 403 for who does not see the whole province
   */
  void require() {
    province.require();
  }

  /** What is wrong with a new unit. */
  List<Violation> faults(UnitRequest facts) {
    return faults(facts, regions::ended);
  }

  /** What is wrong with a unit that may stay where it is until its region's successor is named. */
  List<Violation> faults(UnitRequest facts, String now) {
    return faults(facts, code -> code.equals(now) ? Optional.empty() : regions.ended(code));
  }

  private List<Violation> faults(
      UnitRequest facts, Function<String, Optional<EndedPlace>> regionEnded) {
    return UnitRules.check(facts, this::reaches, regionEnded);
  }

  /** A region the caller does not reach is as good as none. */
  private boolean reaches(String region) {
    return regions.path(region).filter(path -> caller.scope().sees(path, "0")).isPresent();
  }
}
