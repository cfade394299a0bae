package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.value.BusinessClock;

/** Makes versions of what is approved, tells the others, and lets a version come in force. */
@ApplicationScoped
public class TableVersioning {

  private final TableVersionRepository versions;
  private final TableDemandRepository demands;
  private final TableWriting writing;
  private final TargetTableRepository tables;
  private final Outbox outbox;
  private final BusinessClock clock;

  TableVersioning(
      TableVersionRepository versions,
      TableDemandRepository demands,
      TableWriting writing,
      TargetTableRepository tables,
      Outbox outbox,
      BusinessClock clock) {
    this.versions = versions;
    this.demands = demands;
    this.writing = writing;
    this.tables = tables;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What a draft says becomes the table's next version. */
  public TableVersion ofDraft(TargetTable table) {
    return add(table, writing.text(table), demands.of(table.id()), null);
  }

  /**
   * What an adjustment says becomes the table's next version: in force at once, or, where the money
   * changes, when a notice posts it.
   *
   * @param taken the demands it takes in beside those of the version before
   * @param adjustment the adjustment's number
   */
  public TableVersion ofAdjustment(
      TargetTable table, TableText text, List<UUID> taken, int adjustment) {
    TableVersion before = versions.get(table.id(), table.newestVersion());
    TableVersion approved = add(table, text, joined(before.demandIds(), taken), adjustment);
    if (text.requestedAmount().equals(table.requestedAmount())) {
      comesInForce(table, approved, null);
    }
    tell(table);
    return approved;
  }

  /** Tells the newest approved version. */
  void tell(TargetTable table) {
    tables.flush();
    outbox.append(TargetTableApproved.of(table, versions.get(table.id(), table.newestVersion())));
  }

  /**
   * Takes over what a notice says of an issued table.
   *
   * @param stale the table says more than its newest approved version
   */
  public void post(TargetTable table, PostedTable posted, UUID notice, boolean stale) {
    Integer now = table.inForceVersion();
    boolean pending = table.isPending();
    int next =
        VersionInForce.after(versions.amounts(table.id()), now, posted.version(), posted.total());
    if (now == null && !stale && next == table.newestVersion()) {
      table.standsAt(next);
      versions.comesInForce(table.id(), next, notice, clock.instant());
    } else if (now == null || next != now) {
      comesInForce(table, versions.get(table.id(), next), notice);
    }
    if (pending != table.isPending()) {
      tell(table);
    }
  }

  private void comesInForce(TargetTable table, TableVersion version, UUID noticeOrNull) {
    TableContent content = writing.content(table, version.text());
    table.comesInForce(version, content);
    writing.write(table, version.text(), content);
    versions.comesInForce(table.id(), version.number(), noticeOrNull, clock.instant());
  }

  private TableVersion add(
      TargetTable table, TableText text, List<UUID> demandIds, Integer adjustment) {
    TableVersion approved =
        new TableVersion(
            table.newestVersion() + 1, text, demandIds, adjustment, clock.instant(), null, null);
    versions.add(table.owner(), approved);
    table.becomes(approved);
    demands.takeIn(table.id(), demandIds, approved.number());
    return approved;
  }

  private static List<UUID> joined(List<UUID> some, List<UUID> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
