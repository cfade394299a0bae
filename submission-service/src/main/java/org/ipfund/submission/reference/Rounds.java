package org.ipfund.submission.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.ownership.Permits;
import org.ipfund.submission.store.Json;

/** What the other rooms may ask about rounds, units and forms. */
@ApplicationScoped
public class Rounds {

  /** SQL: what is missing is missing one by one, and still there is one row. */
  private static final String ADMISSION =
      """
      SELECT r.id AS round_id, r.budget_year, r.title, r.opened_on, r.deadline_at, r.deadline_rule,
        r.closed_at,
        r.return_days, r.history, r.catalogue_parts,
        n.name AS unit_name, u.id AS unit_id, u.name, u.kind, u.region_code, g.level, u.scope, g.path,
        g.valid_to,
        f.code, f.approval_route, f.rules, f.categories, e.until
      FROM (SELECT 1) one
      LEFT JOIN known_round r ON r.id = ?
      LEFT JOIN unit_name n ON n.id = ?
      LEFT JOIN known_unit u ON u.id = n.id AND (%s)
      LEFT JOIN known_region g ON g.code = u.region_code
      LEFT JOIN known_form f ON f.round_id = r.id AND f.code = ?
      LEFT JOIN known_extension e ON e.round_id = r.id AND e.unit_id = n.id
      """;

  private final Database database;
  private final Json json;
  private final Caller caller;
  private final Permits permits;
  private final BusinessClock clock;

  Rounds(Database database, Json json, Caller caller, Permits permits, BusinessClock clock) {
    this.database = database;
    this.json = json;
    this.caller = caller;
    this.permits = permits;
    this.clock = clock;
  }

  /** One statement for everything that decides whether a unit may file. */
  public Admission admission(UUID roundId, UUID unitId, String formCode) {
    Condition seen = caller.sees("u.scope", null, "u.id");
    List<Object> values = new ArrayList<>(List.of(roundId, unitId));
    values.addAll(seen.values());
    values.add(formCode);
    return database
        .first(ADMISSION.formatted(seen.sql()), this::admission, values.toArray())
        .orElseThrow();
  }

  private Admission admission(Columns row) throws SQLException {
    return new Admission(
        round(row), unit(row), row.text("unit_name"), form(row), row.instant("until"));
  }

  private static Round round(Columns row) throws SQLException {
    UUID id = row.id("round_id");
    return id == null
        ? null
        : new Round(
            id,
            row.number("budget_year"),
            row.text("title"),
            Round.opening(row.date("opened_on"), row.flag("history")),
            row.instant("deadline_at"),
            row.text("deadline_rule"),
            row.instant("closed_at"),
            row.number("return_days"),
            row.flag("history"),
            row.numberOrNull("catalogue_parts") != null);
  }

  private Unit unit(Columns row) throws SQLException {
    UUID id = row.id("unit_id");
    return id == null || !permits.reachesNew(row.text("scope"), id)
        ? null
        : new Unit(
            id,
            row.text("name"),
            row.text("kind"),
            row.text("region_code"),
            row.text("level"),
            row.text("scope"),
            EndedPlace.of(
                    row.text("region_code"), row.date("valid_to"), row.text("path"), clock.today())
                .orElse(null));
  }

  private Form form(Columns row) throws SQLException {
    String code = row.text("code");
    return code == null
        ? null
        : new Form(
            code,
            row.text("approval_route"),
            json.read(row.text("rules"), FormRule.class),
            row.text("categories") == null ? null : row.texts("categories"));
  }
}
