package org.ipfund.submission.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Filters;
import org.ipfund.submission.store.Json;

/** Reads demands without entities: one statement a page. */
@ApplicationScoped
class DemandReader {

  private static final String SELECT =
      "SELECT d.*, u.name AS unit_name FROM demand d JOIN known_unit u ON u.id = d.unit_id";
  private static final String EXISTS = "SELECT id FROM demand WHERE id = ?";

  private final Database database;
  private final LineStore lines;
  private final Json json;

  DemandReader(Database database, LineStore lines, Json json) {
    this.database = database;
    this.lines = lines;
    this.json = json;
  }

  Optional<DemandResponse> find(UUID id) {
    return database.first(SELECT + " WHERE d.id = ?", this::demand, id);
  }

  List<DemandSummary> page(DemandFilter filter, PageRequest page) {
    return new Filters(SELECT, "d.id", page)
        .is("d.round_id", filter.roundId())
        .is("d.unit_id", filter.unitId())
        .is("d.region_code", filter.regionCode())
        .is("d.status", filter.status())
        .page(database, DemandReader::summary, page);
  }

  List<DemandLine> lines(UUID demandId, PageRequest page) {
    List<DemandLine> found = lines.page(demandId, after(page), page);
    if (found.isEmpty() && database.first(EXISTS, row -> row.id("id"), demandId).isEmpty()) {
      throw ProblemException.notFound("项目需求", "demand", demandId);
    }
    return found;
  }

  private static int after(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private static DemandSummary summary(Columns row) throws SQLException {
    DemandStatus status = row.constant("status", DemandStatus.class);
    return new DemandSummary(
        row.id("id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("region_code"),
        row.text("form_code"),
        row.number("budget_year"),
        status,
        status.label(),
        row.number("line_count"),
        row.money("amount"),
        row.money("approved_amount"),
        row.instant("submitted_at"),
        status.clientActions(),
        row.longNumber("version"));
  }

  private DemandResponse demand(Columns row) throws SQLException {
    DemandSummary known = summary(row);
    return new DemandResponse(
        known.id(),
        known.roundId(),
        known.unitId(),
        known.unitName(),
        known.regionCode(),
        known.formCode(),
        known.budgetYear(),
        known.status(),
        known.statusLabel(),
        row.text("overall_goal"),
        new DemandHeader(
            row.text("local_department"),
            row.text("provincial_department"),
            row.text("expenditure_content")),
        known.lineCount(),
        known.amount(),
        known.approvedAmount(),
        row.text("return_reason"),
        known.submittedAt(),
        json.read(row.text("findings"), Finding.class).stream().map(FindingResponse::from).toList(),
        known.allowedActions(),
        known.version());
  }
}
