package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A target table was approved: what annex 3 of a notice says of one receiving unit. Approved again
 * after a supplement, the last one counts.
 *
 * @param requestedAmount 资金需求 in yuan
 */
public record TargetTableApproved(
    UUID tableId,
    UUID demandId,
    UUID projectId,
    UUID unitId,
    String unitName,
    String regionCode,
    int budgetYear,
    Money requestedAmount,
    int indicatorCount,
    List<Link> links)
    implements Event {

  static TargetTableApproved of(TargetTable table, List<UUID> demands) {
    return new TargetTableApproved(
        table.id(),
        table.demandId(),
        table.projectId(),
        table.unitId(),
        table.unitName(),
        table.regionCode(),
        table.budgetYear(),
        table.requestedAmount(),
        table.indicatorCount(),
        links(table, demands));
  }

  private static List<Link> links(TargetTable table, List<UUID> demands) {
    return Stream.of(
            Stream.of(Link.to("table", table.id())),
            demands.stream().map(demand -> Link.to("demand", demand)),
            Stream.of(
                Link.to("project", table.projectId()),
                Link.to("unit", table.unitId()),
                Link.to("region", table.regionCode())))
        .flatMap(links -> links)
        .toList();
  }

  @Override
  public String type() {
    return "org.ipfund.performance.target-table-approved.v1";
  }

  @Override
  public String subject() {
    return tableId.toString();
  }
}
