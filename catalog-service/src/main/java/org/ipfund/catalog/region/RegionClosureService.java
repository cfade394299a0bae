package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
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
   * @param region locked
   * @param successor locked too; null when the province has none of this code
   */
  private record Heirs(Region region, Region successor) {}

  /**
   * Whether the region as it was read could end so.
   *
   * @throws ProblemException 404, 412, 428, 409 when it has a successor already, 422 by the rules
   */
  @Transactional
  public void check(String code, String ifMatch, RegionClosureRequest closure) {
    Heirs heirs = lock(code, closure);
    Etags.require(ifMatch, heirs.region().version());
    require(heirs, closure);
  }

  /**
   * Ends the region.
   *
   * @throws ProblemException 404, 409 when it has a successor already, 422 by the rules
   */
  @Transactional
  public void close(String code, RegionClosureRequest closure) {
    Heirs heirs = lock(code, closure);
    require(heirs, closure);
    end(heirs.region(), heirs.successor(), closure);
  }

  private Heirs lock(String code, RegionClosureRequest closure) {
    province.require();
    regions.inTurn();
    List<Region> locked = regions.lock(List.of(code, closure.successor()));
    Region region =
        find(locked, code).orElseThrow(() -> ProblemException.notFound("行政区划", "region", code));
    return new Heirs(region, find(locked, closure.successor()).orElse(null));
  }

  private Optional<Region> find(List<Region> locked, String code) {
    return locked.stream()
        .filter(region -> region.code().equals(code) && province.holds(region.path()))
        .findFirst();
  }

  private void require(Heirs heirs, RegionClosureRequest closure) {
    Region region = heirs.region();
    region.requireOpen();
    List<String> below = regions.below(region.code(), clock.today());
    List<Violation> violations =
        RegionClosureRules.check(region, heirs.successor(), below, closure, clock.today());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  private void end(Region region, Region successor, RegionClosureRequest closure) {
    List<Region> predecessors = regions.endedAt(region.path(), region.code());
    RegionResponse before = RegionResponse.from(region);
    region.end(closure, successor.path());
    predecessors.forEach(earlier -> earlier.follow(successor.path()));
    regions.flush();
    outbox.append(RegionChanged.of(region));
    predecessors.forEach(earlier -> outbox.append(RegionChanged.of(earlier)));
    String scope = PlacePaths.slashed(successor.path());
    closed.fire(new RegionClosed(region.code(), successor.code(), scope));
    moved.fire(new RegionMoved(region.code(), scope));
    predecessors.forEach(earlier -> moved.fire(new RegionMoved(earlier.code(), scope)));
    audit.record("closed", "region", region.code(), before, RegionResponse.from(region));
  }
}
