package org.ipfund.submission.demand;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.line.LineResponse;
import org.ipfund.submission.ownership.Ownership;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.reference.Round;
import org.ipfund.submission.store.Json;

/**
 * Reads demands without entities: one statement a page, whose conditions are put together by who
 * asks and what for.
 */
@ApplicationScoped
public class DemandReader {

  private static final Listing LISTING =
      Listing.of("d.").sortedByMoney("amount", "amount").searchedBy("d.unit_id", "known_unit");
  private static final String SELECT =
      "SELECT d.*, u.name AS unit_name, r.opened_on, r.history, r.deadline_at, r.closed_at,"
          + " e.until FROM demand d"
          + " JOIN unit_name u ON u.id = d.unit_id JOIN known_round r ON r.id = d.round_id"
          + " LEFT JOIN known_extension e ON e.round_id = d.round_id AND e.unit_id = d.unit_id";
  private static final String EXISTS = "SELECT d.id FROM demand d";

  private final Database database;
  private final LineStore lines;
  private final Json json;
  private final Caller caller;
  private final Permits permits;
  private final BusinessClock clock;
  private final Subtree subtree;

  DemandReader(
      Database database,
      LineStore lines,
      Json json,
      Caller caller,
      Permits permits,
      BusinessClock clock,
      Subtree subtree) {
    this.subtree = subtree;
    this.clock = clock;
    this.database = database;
    this.lines = lines;
    this.json = json;
    this.caller = caller;
    this.permits = permits;
  }

  public Optional<DemandResponse> find(UUID id) {
    return past(SELECT).where("d.id = ?", id).read(database, this::demand).stream().findFirst();
  }

  public Page<DemandSummary> page(DemandFilter filter, PageRequest page) {
    Select found =
        (filter.regionCode() == null ? seen(SELECT) : past(SELECT))
            .filter("d.round_id = ?", filter.roundId())
            .filter("d.unit_id = ?", filter.unitId())
            .where(subtree.of("d.scope", filter.regionCode()))
            .filter("d.status = ?", filter.status());
    return LISTING.page(database, page, found, this::summary);
  }

  private Select seen(String select) {
    return new Select(select).where(caller.sees("d.scope", "d.held", "d.unit_id"));
  }

  /** What was decided before its region was put elsewhere, too. */
  private Select past(String select) {
    return new Select(select).where(caller.reads("d.scope", "d.held", "d.unit_id", "d.former"));
  }

  public List<LineResponse> lines(UUID demandId, PageRequest page) {
    List<LineResponse> found = lines.page(demandId, after(page), page);
    if (found.isEmpty() && !exists(demandId)) {
      throw ProblemException.notFound("项目需求", "demand", demandId);
    }
    return found;
  }

  private boolean exists(UUID id) {
    return !past(EXISTS).where("d.id = ?", id).read(database, row -> row.id("id")).isEmpty();
  }

  private static int after(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }

  private DemandSummary summary(Columns row) throws SQLException {
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
        says(status.label()),
        row.number("line_count"),
        row.money("amount"),
        row.money("approved_amount"),
        row.instant("submitted_at"),
        permits.among(status.actions(phase(row), row.text("scope")), ownership(row)),
        row.longNumber("version"));
  }

  private FilingTime.Phase phase(Columns row) throws SQLException {
    Deadline deadline =
        new Deadline(
            row.instant("deadline_at"),
            row.instant("closed_at"),
            row.instant("until"),
            row.instant("return_until"));
    return new FilingTime(Round.opening(row.date("opened_on"), row.flag("history")), deadline)
        .at(clock.instant());
  }

  private static Ownership ownership(Columns row) throws SQLException {
    return new Ownership(
        row.text("scope"), row.text("held"), row.id("unit_id"), row.texts("prepared_by"));
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
        row.instant("return_until"),
        known.submittedAt(),
        json.read(row.text("findings"), Finding.class).stream().map(FindingResponse::from).toList(),
        known.allowedActions(),
        known.version());
  }
}
