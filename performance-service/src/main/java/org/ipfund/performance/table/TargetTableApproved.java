package org.ipfund.performance.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.value.Money;

/**
 * A target table was approved, as a draft or by an adjustment: what annex 3 of a notice says of one
 * receiving unit. Each tells of the newest approved version; the last one counts.
 *
 * @param demandId the first of the demands
 * @param projectId the fund project (二级项目)
 * @param requestedAmount 资金需求 in yuan
 * @param version the number of the approved version
 * @param pending true while no notice has posted this version's money
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
    String fundCode,
    int version,
    boolean pending,
    List<UUID> demandIds,
    List<Link> links)
    implements Event {

  static TargetTableApproved of(TargetTable table, TableVersion newest) {
    return new TargetTableApproved(
        table.id(),
        table.demandId(),
        table.projectId(),
        table.unitId(),
        table.unitName(),
        table.regionCode(),
        table.budgetYear(),
        newest.text().requestedAmount(),
        newest.text().lines().size(),
        table.fundCode(),
        newest.number(),
        table.isPending(),
        newest.demandIds(),
        links(table, newest.demandIds()));
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
