package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.content.Decimals;
import org.ipfund.performance.content.GoalRows;
import org.ipfund.performance.content.OverallGoal;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.FindingReader;
import org.ipfund.performance.finding.FindingResponse;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Reads tables: one statement a list, three for a table with its findings and goals. */
@ApplicationScoped
class TargetTableReader {

  private static final Listing LISTING =
      Listing.of("t.")
          .sortedByText("unitName", "unit_name")
          .sortedByMoney("requestedAmount", "requested_amount")
          .searchedBy("t.id", "target_table");
  private static final String FROM =
      " FROM target_table t JOIN known_region r ON r.code = t.region_code"
          + " LEFT JOIN known_fund f ON f.code = t.fund_code";
  private static final String ITEM =
      """
      SELECT t.id, project_id, project_name, fund_code, f.name AS fund_name, unit_id, unit_name,
        region_code, r.name AS region_name, budget_year, requested_amount, funded_amount,
        nullif(newest_version, 0) AS newest_version, in_force_version,
        CASE WHEN newest_version > in_force_version THEN newest_amount END AS pending_amount,
        (SELECT a.number FROM adjustment a WHERE a.table_id = t.id AND a.status = 'DRAFT')
          AS open_adjustment,
        status, notice_id, indicator_count, finding_count, version, t.updated_at\
      """;
  private static final String WHOLE =
      """
      , demand_id, round_id, overall_goal, expenditure_content, local_department,
        provincial_department, weight_total, weight_note,
        ARRAY(SELECT d.demand_id::text FROM table_demand d WHERE d.table_id = t.id
          ORDER BY d.demand_id) AS demands,
        ARRAY(SELECT d.demand_id::text FROM table_demand d WHERE d.table_id = t.id
          AND d.since_version IS NULL ORDER BY d.demand_id) AS waiting
      """;

  private final Database database;
  private final Caller caller;
  private final FindingReader findings;
  private final GoalRows goals;

  TargetTableReader(Database database, Caller caller, FindingReader findings, GoalRows goals) {
    this.database = database;
    this.caller = caller;
    this.findings = findings;
    this.goals = goals;
  }

  Page<TargetTableItem> page(TableFilter filter, PageRequest page, Locale language) {
    Select found =
        new Select(ITEM + FROM)
            .where(filter.regionCode() == null ? present() : past())
            .filter("? = ANY (string_to_array(t.scope, '/'))", filter.regionCode())
            .filter("unit_id = ?", filter.unitId())
            .filter("budget_year = ?", filter.budgetYear())
            .filter("status = ?", filter.status() == null ? null : filter.status().name())
            .filter("fund_code = ?", filter.fundCode())
            .filter("project_id = ?", filter.projectId());
    return LISTING.page(database, page, found, row -> item(row, language));
  }

  Optional<TargetTableResponse> find(UUID id, Locale language) {
    List<FindingResponse> found = findings.of(id, language);
    List<OverallGoal> listed = goals.of(id);
    return new Select(ITEM + WHOLE + FROM)
            .where("t.id = ?", id)
            .where(past())
            .read(database, row -> whole(row, found, listed, language))
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

  private TargetTableItem item(Columns row, Locale language) throws SQLException {
    TargetTableStatus status = TargetTableStatus.valueOf(row.text("status"));
    Integer open = row.numberOrNull("open_adjustment");
    return new TargetTableItem(
        row.id("id"),
        row.id("project_id"),
        row.text("project_name"),
        row.text("fund_code"),
        row.text("fund_name"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("region_code"),
        row.text("region_name"),
        row.number("budget_year"),
        row.money("requested_amount"),
        row.money("funded_amount"),
        row.numberOrNull("newest_version"),
        row.numberOrNull("in_force_version"),
        row.money("pending_amount"),
        open,
        status,
        status.label().in(language),
        row.id("notice_id"),
        row.number("indicator_count"),
        row.number("finding_count"),
        allowedActions(status, open),
        row.longNumber("version"));
  }

  private List<TargetTableAction> allowedActions(TargetTableStatus status, Integer openOrNull) {
    List<TargetTableAction> allowed = new ArrayList<>();
    if (status == TargetTableStatus.DRAFT && caller.may("approveTargetTable")) {
      allowed.add(TargetTableAction.APPROVE);
    }
    if (status == TargetTableStatus.FROZEN && openOrNull == null && caller.may("openAdjustment")) {
      allowed.add(TargetTableAction.ADJUST);
    }
    return allowed;
  }

  private TargetTableResponse whole(
      Columns row, List<FindingResponse> findings, List<OverallGoal> goals, Locale language)
      throws SQLException {
    TargetTableItem item = item(row, language);
    WeightNote note = WeightNote.valueOf(row.text("weight_note"));
    return new TargetTableResponse(
        item.id(),
        row.id("demand_id"),
        ids(row, "demands"),
        ids(row, "waiting"),
        row.id("round_id"),
        item.projectId(),
        item.projectName(),
        item.fundCode(),
        item.fundName(),
        item.unitId(),
        item.unitName(),
        item.regionCode(),
        item.regionName(),
        item.budgetYear(),
        item.requestedAmount(),
        item.fundedAmount(),
        item.newestVersion(),
        item.inForceVersion(),
        item.pendingAmount(),
        item.openAdjustment(),
        row.text("overall_goal"),
        goals,
        row.text("expenditure_content"),
        row.text("local_department"),
        row.text("provincial_department"),
        item.status(),
        item.statusLabel(),
        item.noticeId(),
        item.indicatorCount(),
        Decimals.text(row.decimal("weight_total")),
        note,
        note.label().in(language),
        item.findingCount(),
        findings,
        item.allowedActions(),
        item.version());
  }

  private static List<UUID> ids(Columns row, String column) throws SQLException {
    return row.texts(column).stream().map(UUID::fromString).toList();
  }
}
