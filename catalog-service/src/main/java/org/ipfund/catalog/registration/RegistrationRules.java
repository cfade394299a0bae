package org.ipfund.catalog.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** Which kinds of unit may be claimed by whoever registers. */
final class RegistrationRules {

  private static final Wording WORDS = Wording.of(RegistrationRules.class);

  private static final Set<UnitKind> CLAIMABLE =
      EnumSet.of(
          UnitKind.ENTERPRISE,
          UnitKind.INSTITUTION,
          UnitKind.ASSOCIATION,
          UnitKind.SERVICE_AGENCY,
          UnitKind.PROTECTION_CENTRE,
          UnitKind.PATENT_AGENCY_OFFICE);
  private static final Violation NOT_CLAIMABLE = WORDS.violation("/kind", "registration-kind");

  private RegistrationRules() {}

  static List<Violation> check(UnitKind kind) {
    return CLAIMABLE.contains(kind) ? List.of() : List.of(NOT_CLAIMABLE);
  }
}
