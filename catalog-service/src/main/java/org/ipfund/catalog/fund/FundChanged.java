package org.ipfund.catalog.fund;

import java.util.List;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/** A fund was added or changed; the data are its facts from now on. */
public record FundChanged(
    String fundCode,
    String name,
    String governingDocument,
    Integer projectsPerUnit,
    List<AnnexColumn> annexColumns,
    List<FundEquation> equations,
    List<Link> links)
    implements Event {

  static FundChanged of(Fund fund) {
    FundRequest facts = fund.facts();
    return new FundChanged(
        facts.code(),
        facts.name(),
        facts.governingDocument().text(),
        facts.projectsPerUnit(),
        facts.annexColumns(),
        facts.equations(),
        List.of(Link.to("fund", facts.code())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.fund-changed.v1";
  }

  @Override
  public String subject() {
    return fundCode;
  }
}
