package org.ipfund.catalog.fund;

import java.util.List;
import org.ipfund.catalog.policy.DocumentNumber;

/** A special fund as clients see it. */
public record FundResponse(
    String code,
    String name,
    DocumentNumber governingDocument,
    Integer projectsPerUnit,
    List<ItemCode> annexColumns,
    List<ItemCode> equations,
    List<FundAction> allowedActions,
    long version) {

  static FundResponse from(Fund fund, List<FundAction> allowed) {
    FundRequest facts = fund.facts();
    return new FundResponse(
        facts.code(),
        facts.name(),
        facts.governingDocument(),
        facts.projectsPerUnit(),
        facts.annexColumns(),
        facts.equations(),
        allowed,
        fund.version());
  }
}
