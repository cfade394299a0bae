package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.subproject.Route;
import org.ipfund.submission.subproject.Spread;
import org.ipfund.submission.subproject.SubProject;

/**
 * Keeps how the money of fund projects is spread over their sub-projects: one batch a fund project,
 * which takes over from each sub-project whose it is.
 */
@ApplicationScoped
class Shares {

  private static final String PROJECTS =
      """
      SELECT p.id, p.amount, p.route, p.lump_sum, s.chosen FROM project p
      LEFT JOIN project_share s ON s.project_id = p.id
      WHERE p.fund_project_id = ? ORDER BY p.id
      """;
  private static final String FUNDINGS =
      "SELECT issued_at, amount, total FROM known_funding WHERE fund_project_id = ?"
          + " ORDER BY issued_at, notice_id";
  private static final String FUNDED =
      "SELECT DISTINCT fund_project_id FROM known_funding"
          + " WHERE project_id = ANY(?) AND fund_project_id IS NOT NULL ORDER BY 1";
  private static final String CHOOSE =
      """
      INSERT INTO project_share (project_id, fund_project_id, amount, chosen, scope, held, unit_id)
      SELECT p.id, p.fund_project_id, ?, ?, p.scope, p.held, p.unit_id FROM project p WHERE p.id = ?
      ON CONFLICT (project_id) DO UPDATE SET amount = excluded.amount, chosen = excluded.chosen
      """;
  private static final String SHARE =
      """
      INSERT INTO project_share (project_id, fund_project_id, amount, scope, held, unit_id)
      SELECT p.id, p.fund_project_id, ?, p.scope, p.held, p.unit_id FROM project p WHERE p.id = ?
      ON CONFLICT (project_id) DO UPDATE SET amount = excluded.amount
      """;

  private final Database database;

  Shares(Database database) {
    this.database = database;
  }

  /** The sub-projects of a fund project in the order they were established. */
  List<SubProject> projects(UUID fundProjectId) {
    return database.list(PROJECTS, Shares::project, fundProjectId);
  }

  /** The fund projects that are meant where notices name these projects. */
  List<UUID> funded(Collection<UUID> named) {
    return database.list(
        FUNDED, row -> row.id("fund_project_id"), (Object) named.toArray(UUID[]::new));
  }

  /** What notices say of a fund project. */
  List<Position.Funding> fundings(UUID fundProjectId) {
    return database.list(FUNDINGS, Shares::funding, fundProjectId);
  }

  /** Spreads what the fund project has, if a notice names it. */
  void spread(FundProject fundProject) {
    if (fundProject.position() != null) {
      Map<UUID, Money> shares = Spread.of(projects(fundProject.id()), fundProject.position());
      database.batch(
          SHARE,
          shares.entrySet().stream().map(s -> new Object[] {s.getValue(), s.getKey()}).toList());
    }
  }

  /** Keeps what the receiving unit chose for each of its sub-projects. */
  void choose(Map<UUID, Money> chosen) {
    database.batch(
        CHOOSE,
        chosen.entrySet().stream()
            .map(c -> new Object[] {c.getValue(), c.getValue(), c.getKey()})
            .toList());
  }

  private static SubProject project(Columns row) throws SQLException {
    return new SubProject(
        row.id("id"),
        row.money("amount"),
        row.constant("route", Route.class),
        row.flag("lump_sum"),
        row.money("chosen"));
  }

  private static Position.Funding funding(Columns row) throws SQLException {
    return new Position.Funding(row.instant("issued_at"), row.money("amount"), row.money("total"));
  }
}
