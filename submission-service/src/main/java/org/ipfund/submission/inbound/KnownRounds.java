package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.ipfund.submission.store.Columns;
import org.ipfund.submission.store.Database;
import org.ipfund.submission.store.Json;

/** What the other rooms may ask about rounds, units and forms. */
@ApplicationScoped
public class KnownRounds {

  private static final String ADMISSION =
      """
      SELECT r.id AS round_id, r.budget_year, r.title, r.deadline_at, r.deadline_rule, r.closed_at,
        u.id AS unit_id, u.name, u.kind, u.region_code, g.level, g.path,
        f.code, f.approval_route, f.rules, e.until
      FROM (SELECT 1) one
      LEFT JOIN known_round r ON r.id = ?
      LEFT JOIN known_unit u ON u.id = ?
      LEFT JOIN known_region g ON g.code = u.region_code
      LEFT JOIN known_form f ON f.round_id = r.id AND f.code = ?
      LEFT JOIN known_extension e ON e.round_id = r.id AND e.unit_id = u.id
      """;

  private final Database database;
  private final Json json;

  KnownRounds(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** One statement for everything that decides whether a unit may file. */
  public Admission admission(UUID roundId, UUID unitId, String formCode) {
    return database.first(ADMISSION, this::admission, roundId, unitId, formCode).orElseThrow();
  }

  private Admission admission(Columns row) throws SQLException {
    return new Admission(round(row), unit(row), form(row), row.instant("until"));
  }

  private static KnownRound round(Columns row) throws SQLException {
    UUID id = row.id("round_id");
    return id == null
        ? null
        : new KnownRound(
            id,
            row.number("budget_year"),
            row.text("title"),
            row.instant("deadline_at"),
            row.text("deadline_rule"),
            row.instant("closed_at"));
  }

  private static KnownUnit unit(Columns row) throws SQLException {
    UUID id = row.id("unit_id");
    return id == null
        ? null
        : new KnownUnit(
            id,
            row.text("name"),
            row.text("kind"),
            row.text("region_code"),
            row.text("level"),
            row.text("path"));
  }

  private KnownForm form(Columns row) throws SQLException {
    String code = row.text("code");
    return code == null
        ? null
        : new KnownForm(
            code, row.text("approval_route"), json.read(row.text("rules"), FormRule.class));
  }
}
