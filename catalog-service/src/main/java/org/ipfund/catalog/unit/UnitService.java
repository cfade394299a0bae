package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Text;

/** Adds and changes units. */
@ApplicationScoped
public class UnitService {

  private final UnitRepository units;
  private final Regions regions;
  private final Outbox outbox;
  private final Audit audit;

  UnitService(UnitRepository units, Regions regions, Outbox outbox, Audit audit) {
    this.units = units;
    this.regions = regions;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * Adds a unit.
   *
   * @throws ProblemException 422 when its region is unknown or its credit code is wrong
   */
  @Transactional
  public UnitResponse add(UnitRequest request) {
    check(request);
    Unit unit = new Unit(request);
    units.persist(unit);
    return tell("added", unit, null);
  }

  /**
   * Replaces a unit's facts.
   *
   * @throws ProblemException 404, 412, or 422 as for {@link #add}
   */
  @Transactional
  public UnitResponse change(UUID id, String ifMatch, UnitRequest request) {
    check(request);
    Unit unit = units.lock(id);
    Etags.require(ifMatch, unit.version());
    UnitResponse before = UnitResponse.from(unit);
    unit.become(request);
    units.flush();
    return tell("changed", unit, before);
  }

  private UnitResponse tell(String action, Unit unit, UnitResponse before) {
    UnitResponse after = UnitResponse.from(unit);
    outbox.append(UnitChanged.of(unit));
    audit.record(action, "unit", unit.id(), before, after);
    return after;
  }

  private void check(UnitRequest request) {
    List<Violation> violations = new ArrayList<>();
    if (!regions.exists(request.regionCode())) {
      violations.add(
          new Violation(
              "/regionCode",
              "unit-region",
              new Text("行政区划代码不存在", "there is no region with this code"),
              new Text("请使用 /v1/regions 中的代码", "use a code of /v1/regions")));
    }
    if (request.creditCode() != null && !CreditCode.isValid(request.creditCode())) {
      violations.add(
          new Violation(
              "/creditCode",
              "GB32100",
              new Text("统一社会信用代码的校验位不正确", "the credit code's check character is wrong"),
              new Text("请核对证照上的代码", "compare it with the certificate")));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
