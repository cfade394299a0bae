package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.inbound.NoticeIssued;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Finds the tables of notice lines that name none: the approved ones of the line's project, else of
 * its unit, else of its region, in the notice's year (C27).
 */
@ApplicationScoped
class NoticeTables {

  private final Database database;

  NoticeTables(Database database) {
    this.database = database;
  }

  List<UUID> ofLinesWithoutTable(NoticeIssued notice) {
    return notice.lines().stream()
        .filter(line -> line.tableId() == null)
        .flatMap(line -> of(line, notice.budgetYear()).stream())
        .toList();
  }

  private List<UUID> of(NoticeIssued.Line line, int budgetYear) {
    Select rows =
        new Select("SELECT id FROM target_table")
            .where("budget_year = ?", budgetYear)
            .where("status = 'APPROVED'");
    if (line.projectId() != null) {
      rows.where("project_id = ?", line.projectId()).filter("unit_id = ?", line.unitId());
    } else if (line.unitId() != null) {
      rows.where("unit_id = ?", line.unitId());
    } else {
      rows.where("region_code = ?", line.regionCode());
    }
    return rows.read(database, row -> row.id("id"));
  }
}
