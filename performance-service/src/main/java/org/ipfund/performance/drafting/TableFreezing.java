package org.ipfund.performance.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.finding.Finding;
import org.ipfund.performance.finding.FindingRows;
import org.ipfund.performance.finding.HeadRules;
import org.ipfund.performance.inbound.NoticeIssued;
import org.ipfund.performance.table.LateDemands;
import org.ipfund.performance.table.PostedLine;
import org.ipfund.performance.table.PostedTable;
import org.ipfund.performance.table.TableDemandRepository;
import org.ipfund.performance.table.TableState;
import org.ipfund.performance.table.TableVersioning;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.performance.table.WaitingDemand;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.AwaitsException;

/**
 * Freezes the tables a notice was issued with, since monitoring holds against these targets (C12),
 * and lets the versions come in force that it posts.
 */
@ApplicationScoped
public class TableFreezing {

  private final TargetTableRepository tables;
  private final NoticeTables noticeTables;
  private final FindingRows findings;
  private final TableVersioning versioning;
  private final TableDemandRepository demands;
  private final LateDemands late;
  private final Audit audit;

  TableFreezing(
      TargetTableRepository tables,
      NoticeTables noticeTables,
      FindingRows findings,
      TableVersioning versioning,
      TableDemandRepository demands,
      LateDemands late,
      Audit audit) {
    this.tables = tables;
    this.noticeTables = noticeTables;
    this.findings = findings;
    this.versioning = versioning;
    this.demands = demands;
    this.late = late;
    this.audit = audit;
  }

  static String key(UUID table) {
    return "table:" + table;
  }

  /**
   * Freezes the tables of a notice's lines. Of those that an earlier notice has frozen the version
   * comes in force that this one posts. All of them are funded with what the notice gives in all.
   *
   * @param issuedAt when the notice was issued: of two notices the later one counts
   * @throws AwaitsException when a line names a table that is not known here
   */
  @Transactional
  public void freeze(NoticeIssued notice, Instant issuedAt) {
    Map<UUID, List<PostedLine>> posted =
        noticeTables.posted(notice).stream().collect(Collectors.groupingBy(PostedLine::tableId));
    if (posted.isEmpty()) {
      return;
    }
    List<TargetTable> found = tables.lockAll(posted.keySet());
    requireAll(posted.keySet(), found);
    for (TargetTable table : found) {
      post(table, PostedTable.of(posted.get(table.id())), notice, issuedAt);
    }
  }

  private static void requireAll(Set<UUID> posted, List<TargetTable> found) {
    Set<UUID> missing = new HashSet<>(posted);
    found.forEach(table -> missing.remove(table.id()));
    if (!missing.isEmpty()) {
      throw new AwaitsException(key(missing.iterator().next()));
    }
  }

  private void post(TargetTable table, PostedTable posted, NoticeIssued notice, Instant issuedAt) {
    TableState before = TableState.of(table);
    boolean first = !table.isFrozen();
    List<WaitingDemand> unapproved = first ? unapproved(table) : List.of();
    if (first) {
      freeze(table, notice);
    }
    versioning.post(table, posted, notice.noticeId(), !unapproved.isEmpty());
    if (posted.total() != null) {
      table.isFunded(posted.total(), issuedAt);
    }
    TableState after = TableState.of(table);
    if (!after.equals(before)) {
      audit.record(first ? "frozen" : "posted", "target-table", table.id(), before, after);
    }
    if (!unapproved.isEmpty()) {
      late.join(table, unapproved);
    }
  }

  /** The demands that a draft holds beyond its newest approved version. */
  private List<WaitingDemand> unapproved(TargetTable table) {
    boolean supplemented = table.isDraft() && table.newestVersion() > 0;
    return supplemented ? demands.waiting(table.id()) : List.of();
  }

  private void freeze(TargetTable table, NoticeIssued notice) {
    if (table.newestVersion() == 0) {
      versioning.ofDraft(table);
    }
    List<Finding> further = HeadRules.budgetYear(table.budgetYear(), notice.budgetYear());
    findings.append(table.owner(), table.findingCount(), further);
    table.freeze(notice.noticeId(), notice.budgetYear(), further.size());
  }
}
