package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.value.BusinessClock;

/** Puts a region under other parents, with all that lies in it. */
@ApplicationScoped
public class RegionMoveService {

  private final RegionRepository regions;
  private final RegionImport imports;
  private final Province province;
  private final BusinessClock clock;

  RegionMoveService(
      RegionRepository regions, RegionImport imports, Province province, BusinessClock clock) {
    this.regions = regions;
    this.imports = imports;
    this.province = province;
    this.clock = clock;
  }

  /**
   * Whether the region as it was read could be moved so.
   *
   * @throws ProblemException 404, 412, 428, 409 when it has ended, 422 by the rules
   */
  @Transactional
  public void check(String code, String ifMatch, RegionMoveRequest move) {
    Region region = lock(code);
    Etags.require(ifMatch, region.version());
    require(region, move);
  }

  /**
   * Moves it.
   *
   * @throws ProblemException 404, 409 when it has ended, 422 by the rules
   */
  @Transactional
  public void move(String code, RegionMoveRequest move) {
    Region region = lock(code);
    require(region, move);
    imports.change(region.facts().at(move));
  }

  private Region lock(String code) {
    province.require();
    regions.inTurn();
    return regions.lock(List.of(code)).stream()
        .filter(region -> province.holds(region.path()))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("行政区划", "region", code));
  }

  private void require(Region region, RegionMoveRequest move) {
    region.requireOpen();
    RegionFacts wanted = region.facts().at(move);
    List<RowFault> faults = imports.check(wanted);
    List<Violation> violations =
        RegionMoveRules.check(
            region.facts(),
            wanted,
            faults,
            parent(move.administrativeParent()),
            parent(move.fiscalParent()),
            clock.today());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }

  private RegionFacts parent(String code) {
    return regions
        .findByIdOptional(code)
        .filter(parent -> province.holds(parent.path()) && parent.successor() == null)
        .map(Region::facts)
        .orElse(null);
  }
}
