package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads tables: one statement a list, two for a table with its findings. */
@ApplicationScoped
class TargetTableReader {

  private static final String FROM =
      " FROM target_table t JOIN region_copy r ON r.code = t.region_code";
  private static final String ITEM =
      "SELECT t.id, project_id, project_name, unit_id, unit_name, region_code, r.name AS region_name,"
          + " budget_year, requested_amount, status, notice_id, indicator_count, finding_count,"
          + " version";
  private static final String WHOLE =
      ", demand_id, round_id, overall_goal, expenditure_content, local_department,"
          + " provincial_department, weight_total, weight_note";

  private final Database database;
  private final Caller caller;
  private final FindingReader findings;

  TargetTableReader(Database database, Caller caller, FindingReader findings) {
    this.database = database;
    this.caller = caller;
    this.findings = findings;
  }

  List<TargetTableItem> page(TableFilter filter, PageRequest page) {
    return new Select(ITEM + FROM)
        .where("t.id > ?", page.afterId())
        .where(filter.regionCode() == null ? present() : past())
        .filter("? = ANY (string_to_array(t.scope, '/'))", filter.regionCode())
        .filter("unit_id = ?", filter.unitId())
        .filter("budget_year = ?", filter.budgetYear())
        .filter("status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY t.id LIMIT ?", page.fetch())
        .read(database, this::item);
  }

  Optional<TargetTableResponse> find(UUID id, Locale language) {
    List<FindingResponse> found = findings.of(id, language);
    return new Select(ITEM + WHOLE + FROM)
            .where("t.id = ?", id)
            .where(past())
            .read(database, row -> whole(row, found))
            .stream()
            .findFirst();
  }

  private Condition present() {
    return caller.sees("t.scope", null, "t.unit_id");
  }

  /** Those approved before their region was put elsewhere, too. */
  private Condition past() {
    return caller.reads("t.scope", null, "t.unit_id", "t.former");
  }

  private TargetTableItem item(Columns row) throws SQLException {
    TargetTableStatus status = TargetTableStatus.valueOf(row.text("status"));
    return new TargetTableItem(
        row.id("id"),
        row.id("project_id"),
        row.text("project_name"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("region_code"),
        row.text("region_name"),
        row.number("budget_year"),
        row.money("requested_amount"),
        status,
        status.label(),
        row.id("notice_id"),
        row.number("indicator_count"),
        row.number("finding_count"),
        allowedActions(status),
        row.longNumber("version"));
  }

  private List<String> allowedActions(TargetTableStatus status) {
    return caller.may("approveTargetTable") ? status.allowedActions() : List.of();
  }

  private TargetTableResponse whole(Columns row, List<FindingResponse> findings)
      throws SQLException {
    TargetTableItem item = item(row);
    WeightNote note = WeightNote.valueOf(row.text("weight_note"));
    BigDecimal total = row.decimal("weight_total");
    return new TargetTableResponse(
        item.id(),
        row.id("demand_id"),
        row.id("round_id"),
        item.projectId(),
        item.projectName(),
        item.unitId(),
        item.unitName(),
        item.regionCode(),
        item.regionName(),
        item.budgetYear(),
        item.requestedAmount(),
        row.text("overall_goal"),
        row.text("expenditure_content"),
        row.text("local_department"),
        row.text("provincial_department"),
        item.status(),
        item.statusLabel(),
        item.noticeId(),
        item.indicatorCount(),
        Decimals.text(total),
        note,
        note.label(),
        item.findingCount(),
        findings,
        item.allowedActions(),
        item.version());
  }
}
