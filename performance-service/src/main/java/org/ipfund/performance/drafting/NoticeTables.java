package org.ipfund.performance.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.performance.inbound.NoticeIssued;
import org.ipfund.performance.table.PostedLine;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/**
 * Finds the tables of notice lines that name none: the approved and the issued ones of the line's
 * project, else of its unit, else of its region, in the notice's year (C27).
 */
@ApplicationScoped
class NoticeTables {

  private final Database database;

  NoticeTables(Database database) {
    this.database = database;
  }

  /** Every line with its table; a line that means several tables stands once for each. */
  List<PostedLine> posted(NoticeIssued notice) {
    return notice.lines().stream().flatMap(line -> posted(line, notice.budgetYear())).toList();
  }

  private Stream<PostedLine> posted(NoticeIssued.Line line, int budgetYear) {
    if (line.tableId() != null) {
      return Stream.of(new PostedLine(line.tableId(), line.tableVersion(), line.inAll()));
    }
    List<UUID> meant = of(line, budgetYear);
    Money total = meant.size() == 1 ? line.inAll() : null;
    return meant.stream().map(table -> new PostedLine(table, null, total));
  }

  private List<UUID> of(NoticeIssued.Line line, int budgetYear) {
    Select rows =
        new Select("SELECT id FROM target_table")
            .where("budget_year = ?", budgetYear)
            .where("status <> 'DRAFT'");
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
