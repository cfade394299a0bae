package org.ipfund.submission.subproject;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;

/** Reads the project library: one statement a page. */
@ApplicationScoped
public class ProjectReader {

  private static final Listing LISTING =
      Listing.of("p.")
          .sortedByText("name", "name")
          .sortedByMoney("amount", "amount")
          .searchedBy("p.id", "project");
  private static final String SELECT =
      """
      SELECT p.*, u.name AS unit_name, s.amount AS share FROM project p
      JOIN unit_name u ON u.id = p.unit_id
      LEFT JOIN project_share s ON s.project_id = p.id
      """;

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  ProjectReader(Database database, Caller caller, Subtree subtree) {
    this.subtree = subtree;
    this.database = database;
    this.caller = caller;
  }

  public Optional<ProjectResponse> find(UUID id) {
    return past().where("p.id = ?", id).read(database, ProjectReader::project).stream().findFirst();
  }

  Page<ProjectResponse> page(ProjectFilter filter, PageRequest page) {
    Select found =
        (filter.regionCode() == null ? seen() : past())
            .where(subtree.of("p.scope", filter.regionCode()))
            .filter("p.budget_year = ?", filter.budgetYear())
            .filter("p.unit_id = ?", filter.unitId())
            .filter("p.round_id = ?", filter.roundId())
            .filter("p.fund_project_id = ?", filter.fundProjectId());
    return LISTING.page(database, page, found, ProjectReader::project);
  }

  private Select seen() {
    return new Select(SELECT).where(caller.sees("p.scope", "p.held", "p.unit_id"));
  }

  /** Those established before their region was put elsewhere, too. */
  private Select past() {
    return new Select(SELECT).where(caller.reads("p.scope", "p.held", "p.unit_id", "p.former"));
  }

  private static ProjectResponse project(Columns row) throws SQLException {
    Money share = row.money("share");
    ProjectStatus status = share == null ? ProjectStatus.ESTABLISHED : ProjectStatus.FUNDED;
    Route route = row.constant("route", Route.class);
    return new ProjectResponse(
        row.id("id"),
        row.text("name"),
        status,
        says(status.label()),
        row.id("demand_id"),
        row.numberOrNull("line_no"),
        row.id("consolidation_id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("region_code"),
        row.number("budget_year"),
        row.text("form_code"),
        row.money("amount"),
        share == null ? Money.ZERO : share,
        row.id("fund_project_id"),
        route,
        says(route.label()),
        row.instant("established_at"),
        row.longNumber("version"));
  }
}
