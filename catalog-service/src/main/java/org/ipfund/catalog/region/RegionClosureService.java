package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Ends a region and hands what belonged to it over to its successor, in one transaction. */
@ApplicationScoped
public class RegionClosureService {

  private final RegionRepository regions;
  private final Province province;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final Event<RegionMoved> moved;
  private final Event<RegionClosed> closed;

  RegionClosureService(
      RegionRepository regions,
      Province province,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      Event<RegionMoved> moved,
      Event<RegionClosed> closed) {
    this.regions = regions;
    this.province = province;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.moved = moved;
    this.closed = closed;
  }

  /**
   * Ends the region.
   *
   * @throws ProblemException 404, 412, 428, 409 when it has a successor already, 422 by the rules
   */
  @Transactional
  public RegionResponse close(String code, String ifMatch, RegionClosureRequest closure) {
    province.require();
    List<Region> locked = regions.lock(List.of(code, closure.successor()));
    Region region =
        find(locked, code).orElseThrow(() -> ProblemException.notFound("行政区划", "region", code));
    Etags.require(ifMatch, region.version());
    requireOpen(region);
    Region successor = find(locked, closure.successor()).orElse(null);
    List<String> below = regions.below(code, clock.today());
    List<Violation> violations =
        RegionClosureRules.check(region, successor, below, closure, clock.today());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    return end(region, successor, closure);
  }

  private static Optional<Region> find(List<Region> regions, String code) {
    return regions.stream().filter(region -> region.code().equals(code)).findFirst();
  }

  private static void requireOpen(Region region) {
    if (region.successor() != null) {
      throw ProblemException.conflict(
          "该行政区划已撤销，由 " + region.successor() + " 承接",
          "The region has ended already; " + region.successor() + " has taken over");
    }
  }

  private RegionResponse end(Region region, Region successor, RegionClosureRequest closure) {
    List<Region> predecessors = regions.endedAt(region.path(), region.code());
    RegionResponse before = RegionResponse.from(region);
    region.end(closure, successor.path());
    predecessors.forEach(earlier -> earlier.follow(successor.path()));
    regions.flush();
    outbox.append(RegionChanged.of(region));
    predecessors.forEach(earlier -> outbox.append(RegionChanged.of(earlier)));
    String scope = RegionPaths.slashed(successor.path());
    closed.fire(new RegionClosed(region.code(), successor.code(), scope));
    moved.fire(new RegionMoved(region.code(), scope));
    predecessors.forEach(earlier -> moved.fire(new RegionMoved(earlier.code(), scope)));
    RegionResponse after = RegionResponse.from(region);
    audit.record("closed", "region", region.code(), before, after);
    return after;
  }
}
