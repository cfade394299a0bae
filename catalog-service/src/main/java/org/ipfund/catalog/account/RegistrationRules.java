package org.ipfund.catalog.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** Which kinds of unit may be claimed by whoever registers. */
final class RegistrationRules {

  private static final Set<UnitKind> CLAIMABLE =
      EnumSet.of(
          UnitKind.ENTERPRISE,
          UnitKind.INSTITUTION,
          UnitKind.ASSOCIATION,
          UnitKind.SERVICE_AGENCY,
          UnitKind.PROTECTION_CENTRE,
          UnitKind.PATENT_AGENCY_OFFICE);
  private static final Violation NOT_CLAIMABLE =
      new Violation(
          "/kind",
          "registration-kind",
          new Text("该类单位由省局登记，不能自行登记", "units of this kind are added by the province"),
          new Text("请联系省局管理员", "ask the province's administrator"));

  private RegistrationRules() {}

  static List<Violation> check(UnitKind kind) {
    return CLAIMABLE.contains(kind) ? List.of() : List.of(NOT_CLAIMABLE);
  }
}
