package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.value.Money;

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

  private final DataSource database;
  private final FindingReader findings;

  TargetTableReader(DataSource database, FindingReader findings) {
    this.database = database;
    this.findings = findings;
  }

  List<TargetTableItem> page(TableFilter filter, PageRequest page) {
    return new Rows(ITEM + FROM)
        .where("t.id > ?", page.afterId())
        .filter("region_code = ?", filter.regionCode())
        .filter("unit_id = ?", filter.unitId())
        .filter("budget_year = ?", filter.budgetYear())
        .filter("status = ?", filter.status() == null ? null : filter.status().name())
        .then(" ORDER BY t.id LIMIT ?", page.fetch())
        .read(database, TargetTableReader::item);
  }

  Optional<TargetTableResponse> find(UUID id, Locale language) {
    List<FindingResponse> found = findings.of(id, language);
    return new Rows(ITEM + WHOLE + FROM)
        .where("t.id = ?", id).read(database, row -> whole(row, found)).stream().findFirst();
  }

  private static TargetTableItem item(ResultSet row) throws SQLException {
    TargetTableStatus status = TargetTableStatus.valueOf(row.getString("status"));
    return new TargetTableItem(
        row.getObject("id", UUID.class),
        row.getObject("project_id", UUID.class),
        row.getString("project_name"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getString("region_code"),
        row.getString("region_name"),
        row.getInt("budget_year"),
        new Money(row.getBigDecimal("requested_amount")),
        status,
        status.label(),
        row.getObject("notice_id", UUID.class),
        row.getInt("indicator_count"),
        row.getInt("finding_count"),
        status.allowedActions(),
        row.getLong("version"));
  }

  private static TargetTableResponse whole(ResultSet row, List<FindingResponse> findings)
      throws SQLException {
    TargetTableItem item = item(row);
    WeightNote note = WeightNote.valueOf(row.getString("weight_note"));
    BigDecimal total = row.getBigDecimal("weight_total");
    return new TargetTableResponse(
        item.id(),
        row.getObject("demand_id", UUID.class),
        row.getObject("round_id", UUID.class),
        item.projectId(),
        item.projectName(),
        item.unitId(),
        item.unitName(),
        item.regionCode(),
        item.regionName(),
        item.budgetYear(),
        item.requestedAmount(),
        row.getString("overall_goal"),
        row.getString("expenditure_content"),
        row.getString("local_department"),
        row.getString("provincial_department"),
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
