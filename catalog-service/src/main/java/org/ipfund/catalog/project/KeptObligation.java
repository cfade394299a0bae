package org.ipfund.catalog.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** An {@link Obligation} as it is kept, with whom it means as plain texts. */
@Embeddable
record KeptObligation(
    String scope,
    @Enumerated(EnumType.STRING) ObligationKind obligation,
    List<String> units,
    @Embedded AwardHistory award) {

  static KeptObligation of(Obligation asked) {
    List<String> units = asked.units().stream().map(UnitText::text).toList();
    return new KeptObligation(asked.scope(), asked.obligation(), units, asked.award());
  }

  Obligation asked() {
    return new Obligation(scope, obligation, units.stream().map(UnitText::new).toList(), award);
  }
}
