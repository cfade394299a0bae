package org.ipfund.catalog.region;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.answer.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A region as clients see it.
 *
 * @param path administrative ancestors and the region itself; of an ended one its successor's
 * @param validTo the first day on which it is no more
 * @param successor which region took over from it
 */
public record RegionResponse(
    String code,
    String name,
    RegionLevel level,
    String levelLabel,
    @Nullable String administrativeParent,
    @Nullable String fiscalParent,
    boolean provinceManaged,
    @Nullable String financeCode,
    @Nullable String budgetCode,
    String path,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String source,
    @Nullable String successor,
    @Nullable String endReason,
    List<RegionAction> allowedActions,
    long version)
    implements Versioned {

  /** As the record of what was done keeps it: nobody asks what may be done. */
  static RegionResponse from(Region region) {
    return from(region, List.of());
  }

  static RegionResponse from(Region region, List<RegionAction> allowed) {
    RegionFacts facts = region.facts();
    return new RegionResponse(
        facts.code(),
        facts.name(),
        facts.level(),
        says(facts.level().label()),
        facts.administrativeParent(),
        facts.fiscalParent(),
        facts.provinceManaged(),
        facts.financeCode(),
        facts.budgetCode(),
        region.path(),
        facts.validFrom(),
        facts.validTo(),
        facts.source(),
        region.successor(),
        region.endReason(),
        allowed,
        region.version());
  }
}
