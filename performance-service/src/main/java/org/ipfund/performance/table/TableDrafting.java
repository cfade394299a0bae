package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.performance.inbound.KnownRegion;
import org.ipfund.performance.inbound.KnownRegions;
import org.ipfund.performance.inbound.KnownUnits;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventFaultException;

/** Drafts the target table of an approved demand, or supplements the one there is. */
@ApplicationScoped
public class TableDrafting {

  private final TargetTableRepository tables;
  private final TableDemands demands;
  private final TableContents contents;
  private final KnownRegions regions;
  private final KnownUnits units;
  private final PerformanceSettings settings;
  private final Audit audit;

  TableDrafting(
      TargetTableRepository tables,
      TableDemands demands,
      TableContents contents,
      KnownRegions regions,
      KnownUnits units,
      PerformanceSettings settings,
      Audit audit) {
    this.tables = tables;
    this.demands = demands;
    this.contents = contents;
    this.regions = regions;
    this.units = units;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * Takes in an approved demand; one that was taken in before changes nothing.
   *
   * @return the table
   * @throws org.ipfund.platform.event.AwaitsException when region or unit are not known yet
   * @throws EventFaultException when a notice has frozen the table (C12), the demand stands in
   *     another table, or an indicator's level does not exist
   */
  @Transactional
  public UUID draft(DemandApproved demand) {
    KnownRegion region = regions.require(demand.regionCode());
    units.require(demand.unitId());
    var existing = tables.lockKey(demand);
    if (existing.isPresent()) {
      return supplement(existing.get(), demand, region.name());
    }
    if (demands.holds(demand.demandId())) {
      throw new EventFaultException("its demand stands in the target table of another project");
    }
    TableContent content =
        content(
            region.name(),
            demand.header().localDepartment(),
            demand.header().provincialDepartment(),
            lines(demand));
    TargetTable table = new TargetTable(demand, demand.unitName(), region.path(), content);
    tables.persistAndFlush(table);
    keep("drafted", table, demand, content);
    return table.id();
  }

  private UUID supplement(TargetTable table, DemandApproved demand, String regionName) {
    if (demands.holds(demand.demandId())) {
      return table.id();
    }
    if (table.isFrozen()) {
      throw new EventFaultException("its target table was issued with a notice and is frozen");
    }
    List<IndicatorLine> lines = new ArrayList<>(contents.lines(table.id()));
    lines.addAll(lines(demand));
    TableContent content =
        content(regionName, table.localDepartment(), table.provincialDepartment(), lines);
    table.supplement(demand, content);
    tables.flush();
    keep("supplemented", table, demand, content);
    return table.id();
  }

  private TableContent content(
      String regionName, String local, String provincial, List<IndicatorLine> lines) {
    TableHead head = new TableHead(regionName, local, provincial, settings.provincialDepartment());
    return TableContent.of(head, lines, settings.blockPoints());
  }

  private void keep(String action, TargetTable table, DemandApproved demand, TableContent content) {
    demands.add(table.owner(), demand);
    contents.replace(table.owner(), content);
    audit.record(action, "target-table", table.id(), null, TableState.of(table));
  }

  private static List<IndicatorLine> lines(DemandApproved demand) {
    return demand.indicators().stream()
        .map(
            line ->
                new IndicatorLine(
                    level(line.level1(), Level1.class),
                    level(line.level2(), Level2.class),
                    line.name(),
                    line.targetText()))
        .toList();
  }

  private static <E extends Enum<E>> E level(String name, Class<E> type) {
    try {
      return Constants.read(name, type);
    } catch (IllegalArgumentException e) {
      throw new EventFaultException("an indicator's level does not exist");
    }
  }
}
