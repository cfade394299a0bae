package org.ipfund.submission.library;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
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
import org.ipfund.submission.ownership.Ownership;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.subproject.ProjectStatus;

/** Reads fund projects: one statement a page. */
@ApplicationScoped
class FundProjectReader {

  private static final Listing LISTING =
      Listing.of("f.")
          .sortedByText("name", "name")
          .sortedByMoney("requestedAmount", "requested_amount")
          .searchedBy("f.id", "fund_project");
  private static final String SELECT =
      """
      SELECT f.*, coalesce(k.name, f.fund_code) AS fund_name, g.name AS region_name,
        u.name AS unit_name, s.projects, s.spread, s.by_city
      FROM fund_project f
      JOIN unit_name u ON u.id = f.unit_id
      LEFT JOIN known_fund k ON k.code = f.fund_code
      LEFT JOIN known_region g ON g.code = f.receiving_region_code
      CROSS JOIN LATERAL (SELECT count(*) AS projects, sum(h.amount) AS spread,
        sum(p.amount) FILTER (WHERE p.route = 'CITY') AS by_city
        FROM project p LEFT JOIN project_share h ON h.project_id = p.id
        WHERE p.fund_project_id = f.id) s
      """;

  private final Database database;
  private final Caller caller;
  private final Permits permits;
  private final Receiver receiver;
  private final Subtree subtree;

  FundProjectReader(
      Database database, Caller caller, Permits permits, Receiver receiver, Subtree subtree) {
    this.subtree = subtree;
    this.database = database;
    this.caller = caller;
    this.permits = permits;
    this.receiver = receiver;
  }

  Optional<FundProjectResponse> find(UUID id) {
    return seen().where("f.id = ?", id).read(database, this::project).stream().findFirst();
  }

  Page<FundProjectResponse> page(FundProjectFilter filter, PageRequest page) {
    Select found =
        seen()
            .filter("f.fund_code = ?", filter.fundCode())
            .filter("f.budget_year = ?", filter.budgetYear())
            .where(subtree.of("f.scope", filter.regionCode()))
            .filter("f.unit_id = ?", filter.unitId());
    return LISTING.page(database, page, found, this::project);
  }

  private Select seen() {
    return new Select(SELECT).where(caller.sees("f.scope", "f.held", "f.unit_id"));
  }

  private FundProjectResponse project(Columns row) throws SQLException {
    Money position = row.money("position");
    ProjectStatus status = position == null ? ProjectStatus.ESTABLISHED : ProjectStatus.FUNDED;
    return new FundProjectResponse(
        row.id("id"),
        row.text("name"),
        row.text("fund_code"),
        row.text("fund_name"),
        row.number("budget_year"),
        status,
        says(status.label()),
        row.text("receiving_region_code"),
        row.text("region_name"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.money("requested_amount"),
        or(position),
        or(row.money("spread")),
        or(row.money("by_city")),
        row.number("projects"),
        row.instant("established_at"),
        allowed(row, position != null),
        row.longNumber("version"));
  }

  private List<FundProjectAction> allowed(Columns row, boolean funded) throws SQLException {
    String scope = row.text("scope");
    UUID unit = row.id("unit_id");
    return funded && receiver.isCaller(scope, unit)
        ? permits.among(
            EnumSet.allOf(FundProjectAction.class),
            new Ownership(scope, row.text("held"), unit, List.of()))
        : List.of();
  }

  private static Money or(Money amountOrNull) {
    return amountOrNull == null ? Money.ZERO : amountOrNull;
  }
}
