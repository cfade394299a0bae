package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.value.BusinessClock;

/**
 * Shows regions with what the caller may do with them now. Most readers may do nothing, and of
 * those nothing more is asked.
 */
@ApplicationScoped
class RegionActions {

  private final RegionRepository regions;
  private final WaitingRegions waiting;
  private final Province province;
  private final Caller caller;
  private final BusinessClock clock;

  RegionActions(
      RegionRepository regions,
      WaitingRegions waiting,
      Province province,
      Caller caller,
      BusinessClock clock) {
    this.regions = regions;
    this.waiting = waiting;
    this.province = province;
    this.caller = caller;
    this.clock = clock;
  }

  /** The regions in their order. */
  List<RegionResponse> shown(List<Region> read) {
    List<RegionAction> allowed =
        Stream.of(RegionAction.values()).filter(a -> caller.may(a.operation())).toList();
    if (allowed.isEmpty() || !province.isCaller()) {
      return read.stream().map(RegionResponse::from).toList();
    }
    List<String> codes = read.stream().map(Region::code).toList();
    Set<String> decided = waiting.of(codes);
    Set<String> inhabited = regions.inhabited(codes, clock.today());
    return read.stream()
        .map(region -> RegionResponse.from(region, next(region, allowed, decided, inhabited)))
        .toList();
  }

  private List<RegionAction> next(
      Region region,
      List<RegionAction> allowed,
      Set<String> decided,
      Collection<String> inhabited) {
    if (!region.canBeDecidedOn() || decided.contains(region.code())) {
      return List.of();
    }
    return allowed.stream()
        .filter(action -> action != RegionAction.CLOSE || !inhabited.contains(region.code()))
        .toList();
  }
}
