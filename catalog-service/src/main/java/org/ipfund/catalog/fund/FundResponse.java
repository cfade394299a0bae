package org.ipfund.catalog.fund;

import java.util.List;
import org.ipfund.catalog.policy.DocumentNumber;
import org.ipfund.platform.answer.Addressed;
import org.ipfund.platform.answer.Versioned;
import org.jspecify.annotations.Nullable;

/** A special fund as clients see it. */
public record FundResponse(
    String code,
    String name,
    DocumentNumber governingDocument,
    @Nullable Integer projectsPerUnit,
    List<AnnexColumn> annexColumns,
    List<FundEquation> equations,
    List<FundAction> allowedActions,
    long version)
    implements Versioned, Addressed {

  @Override
  public Object key() {
    return code;
  }

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
