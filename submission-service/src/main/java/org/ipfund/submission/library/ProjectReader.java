package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Filters;

/** Reads the project library: one statement a page. */
@ApplicationScoped
class ProjectReader {

  private static final String SELECT =
      """
      SELECT p.*, u.name AS unit_name, f.funded FROM project p
      JOIN known_unit u ON u.id = p.unit_id
      LEFT JOIN LATERAL (SELECT sum(k.amount) AS funded FROM known_funding k
        WHERE k.project_id = p.id) f ON true
      """;

  private final Database database;

  ProjectReader(Database database) {
    this.database = database;
  }

  Optional<ProjectResponse> find(UUID id) {
    return database.first(SELECT + " WHERE p.id = ?", ProjectReader::project, id);
  }

  List<ProjectResponse> page(ProjectFilter filter, PageRequest page) {
    return new Filters(SELECT, "p.id", page)
        .is("p.region_code", filter.regionCode())
        .is("p.budget_year", filter.budgetYear())
        .is("p.unit_id", filter.unitId())
        .is("p.round_id", filter.roundId())
        .page(database, ProjectReader::project, page);
  }

  private static ProjectResponse project(Columns row) throws SQLException {
    Money funded = row.money("funded");
    ProjectStatus status = funded == null ? ProjectStatus.ESTABLISHED : ProjectStatus.FUNDED;
    return new ProjectResponse(
        row.id("id"),
        row.text("name"),
        status,
        status.label(),
        row.id("demand_id"),
        row.number("line_no"),
        row.id("consolidation_id"),
        row.id("round_id"),
        row.id("unit_id"),
        row.text("unit_name"),
        row.text("region_code"),
        row.number("budget_year"),
        row.text("form_code"),
        row.money("amount"),
        funded == null ? Money.ZERO : funded,
        row.instant("established_at"),
        row.longNumber("version"));
  }
}
