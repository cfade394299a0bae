package org.ipfund.performance.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.content.DemandText;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.inbound.DemandApproved;
import org.ipfund.performance.inbound.Regions;
import org.ipfund.performance.inbound.TableReceiver;
import org.ipfund.performance.inbound.Units;
import org.ipfund.performance.table.LateDemands;
import org.ipfund.performance.table.TableDemandRepository;
import org.ipfund.performance.table.TableState;
import org.ipfund.performance.table.TableWriting;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.performance.table.WaitingDemand;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventFaultException;

/**
 * Drafts the target table of the fund project an approved demand adds to, or supplements the one
 * there is: however many forms and rounds lead to it, it is one.
 */
@ApplicationScoped
public class TableDrafting {

  private final TargetTableRepository tables;
  private final TableDemandRepository demands;
  private final TableWriting writing;
  private final LateDemands late;
  private final Regions regions;
  private final Units units;
  private final Audit audit;

  TableDrafting(
      TargetTableRepository tables,
      TableDemandRepository demands,
      TableWriting writing,
      LateDemands late,
      Regions regions,
      Units units,
      Audit audit) {
    this.tables = tables;
    this.demands = demands;
    this.writing = writing;
    this.late = late;
    this.regions = regions;
    this.units = units;
    this.audit = audit;
  }

  /**
   * Takes in an approved demand that adds to a fund project; one that was taken in before changes
   * nothing, one that comes after a notice waits for the table's next adjustment.
   *
   * @return the table
   * @throws org.ipfund.platform.event.AwaitsException when region or unit are not known yet
   * @throws EventFaultException when the demand stands in another table, or an indicator's level
   *     does not exist
   */
  @Transactional
  public UUID draft(DemandApproved demand) {
    TableReceiver receiving = demand.receiving();
    String path = regions.require(receiving.regionCode()).path();
    units.require(receiving.unitId());
    WaitingDemand further =
        new WaitingDemand(demand.demandId(), demand.name(), DemandText.of(demand));
    var existing = tables.lockKey(demand);
    if (existing.isPresent()) {
      return supplement(existing.get(), demand, further);
    }
    if (demands.holds(demand.demandId())) {
      throw new EventFaultException("its demand stands in the target table of another project");
    }
    TableContent content =
        writing.content(
            receiving.regionCode(),
            demand.header().localDepartment(),
            demand.header().provincialDepartment(),
            further.text());
    TargetTable table = new TargetTable(demand, path, further.text(), content);
    tables.persistAndFlush(table);
    keep("drafted", table, further, further.text(), content);
    return table.id();
  }

  private UUID supplement(TargetTable table, DemandApproved demand, WaitingDemand further) {
    if (demands.holds(demand.demandId())) {
      return table.id();
    }
    if (table.isFrozen()) {
      demands.add(table.owner(), further);
      late.join(table, List.of(further));
      return table.id();
    }
    table.head(demand.header());
    TableText text = writing.text(table).with(further.text());
    TableContent content = writing.content(table, text);
    table.supplement(text, content);
    tables.flush();
    keep("supplemented", table, further, text, content);
    return table.id();
  }

  private void keep(
      String action,
      TargetTable table,
      WaitingDemand further,
      TableText text,
      TableContent content) {
    demands.add(table.owner(), further);
    writing.write(table, text, content);
    audit.record(action, "target-table", table.id(), null, TableState.of(table));
  }
}
