package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.performance.inbound.NoticeIssued;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.AwaitsException;

/** Freezes the tables a notice was issued with: monitoring holds against these targets (C12). */
@ApplicationScoped
public class TableFreezing {

  private final TargetTableRepository tables;
  private final NoticeTables noticeTables;
  private final FindingRows findings;
  private final Audit audit;

  TableFreezing(
      TargetTableRepository tables, NoticeTables noticeTables, FindingRows findings, Audit audit) {
    this.tables = tables;
    this.noticeTables = noticeTables;
    this.findings = findings;
    this.audit = audit;
  }

  static String key(UUID table) {
    return "table:" + table;
  }

  /**
   * Freezes the tables of a notice's lines; those of an earlier notice stay as that one left them.
   *
   * @throws AwaitsException when a line names a table that is not known here
   */
  @Transactional
  public void freeze(NoticeIssued notice) {
    Set<UUID> named =
        notice.lines().stream()
            .map(NoticeIssued.Line::tableId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> wanted = new HashSet<>(named);
    wanted.addAll(noticeTables.ofLinesWithoutTable(notice));
    if (wanted.isEmpty()) {
      return;
    }
    List<TargetTable> found = tables.lockAll(wanted);
    requireAll(named, found);
    found.stream().filter(table -> !table.isFrozen()).forEach(table -> freeze(table, notice));
  }

  private static void requireAll(Set<UUID> named, List<TargetTable> found) {
    Set<UUID> missing = new HashSet<>(named);
    found.forEach(table -> missing.remove(table.id()));
    if (!missing.isEmpty()) {
      throw new AwaitsException(key(missing.iterator().next()));
    }
  }

  private void freeze(TargetTable table, NoticeIssued notice) {
    TableState before = TableState.of(table);
    List<Finding> further = HeadRules.budgetYear(table.budgetYear(), notice.budgetYear());
    findings.append(table.owner(), table.findingCount(), further);
    table.freeze(notice.noticeId(), further.size());
    audit.record("frozen", "target-table", table.id(), before, TableState.of(table));
  }
}
