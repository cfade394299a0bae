package org.ipfund.submission.library;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/** A fund project as the audit record keeps it. */
record FundProjectFacts(
    UUID id, String name, UUID unitId, Money requestedAmount, Money fundedAmount) {

  static FundProjectFacts of(FundProject project) {
    return new FundProjectFacts(
        project.id(),
        project.name(),
        project.unitId(),
        project.requestedAmount(),
        project.position());
  }
}
