package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * A region was added, its facts changed or it ended; the data are its facts from now on.
 *
 * @param path of an ended region its successor's
 * @param validTo the first day on which it is no more
 * @param successor which region took over
 */
public record RegionChanged(
    String code,
    String name,
    RegionLevel level,
    String administrativeParent,
    String fiscalParent,
    boolean provinceManaged,
    String financeCode,
    String budgetCode,
    String path,
    LocalDate validFrom,
    LocalDate validTo,
    String successor,
    List<Link> links)
    implements Event {

  static RegionChanged of(Region region) {
    RegionFacts facts = region.facts();
    return new RegionChanged(
        facts.code(),
        facts.name(),
        facts.level(),
        facts.administrativeParent(),
        facts.fiscalParent(),
        facts.provinceManaged(),
        facts.financeCode(),
        facts.budgetCode(),
        region.path(),
        facts.validFrom(),
        facts.validTo(),
        region.successor(),
        List.of(Link.to("region", facts.code())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.region-changed.v1";
  }

  @Override
  public String subject() {
    return code;
  }
}
