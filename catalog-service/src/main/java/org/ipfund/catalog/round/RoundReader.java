package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.ipfund.catalog.policy.DocumentNumber;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Reads rounds in the order they were opened: published ones for everyone, drafts for the province.
 */
@ApplicationScoped
public class RoundReader {

  private static final Listing LISTING =
      Listing.of("")
          .sortedByText("title", "title")
          .sortedByMoment("deadlineAt", "deadline_at")
          .searchedBy("id", "round");
  private static final String COLUMNS =
      """
      SELECT id, revision, budget_year, fund_code, document_number, title, opened_on, printed_deadline,
        deadline_day_included, deadline_at, deadline_rule, history, return_days, status, project_count, slot_count,
        extension_count, published_at, closed_at, prepared_by, version, updated_at
      FROM round
      """;

  private final Database database;
  private final Caller caller;
  private final RoundActions actions;

  RoundReader(Database database, Caller caller, RoundActions actions) {
    this.database = database;
    this.caller = caller;
    this.actions = actions;
  }

  private Select visible(String columns) {
    return new Select(columns).where(caller.sees("scope", null, null).or("status <> 'DRAFT'"));
  }

  Page<RoundResponse> page(RoundFilter filter, PageRequest page) {
    Select found =
        visible(COLUMNS)
            .filter("budget_year = ?", filter.budgetYear())
            .filter("status = ?", filter.status());
    return LISTING.page(database, page, found, this::round);
  }

  /**
   * @throws ProblemException 404 when there is no such round, or it is a draft of others
   */
  RoundResponse get(UUID id) {
    return visible(COLUMNS).where("id = ?", id).read(database, this::round).stream()
        .findFirst()
        .orElseThrow(() -> RoundRepository.unknown(id));
  }

  /**
   * @throws ProblemException 404 as for {@link #get}
   */
  public void require(UUID id) {
    if (visible("SELECT id FROM round").where("id = ?", id).read(database, r -> id).isEmpty()) {
      throw RoundRepository.unknown(id);
    }
  }

  private RoundResponse round(Columns row) throws SQLException {
    RoundStatus status = row.constant("status", RoundStatus.class);
    String number = row.text("document_number");
    RoundStanding standing =
        new RoundStanding(
            status,
            row.flag("history"),
            row.date("opened_on"),
            row.instant("deadline_at"),
            row.texts("prepared_by"));
    return new RoundResponse(
        row.id("id"),
        row.number("revision"),
        row.number("budget_year"),
        row.text("fund_code"),
        number == null ? null : new DocumentNumber(number),
        row.text("title"),
        standing.openedOn(),
        row.date("printed_deadline"),
        row.flag("deadline_day_included"),
        standing.deadlineAt(),
        row.text("deadline_rule"),
        standing.history(),
        row.number("return_days"),
        status,
        actions.label(standing),
        row.number("project_count"),
        row.number("slot_count"),
        row.number("extension_count"),
        row.instant("published_at"),
        row.instant("closed_at"),
        actions.of(standing),
        row.longNumber("version"));
  }
}
