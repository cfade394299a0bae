package org.ipfund.submission.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;

/** What the other rooms may ask about the forms of rounds and their funds. */
@ApplicationScoped
public class Forms {

  /** A fund nobody has told of yet has one project a unit, as the first one. */
  private static final String TERMS =
      """
      SELECT f.round_id, r.title AS round_title, f.code, f.kind, f.approval_route, r.fund_code,
        coalesce(k.name, r.fund_code) AS fund_name,
        CASE WHEN k.code IS NULL THEN 1 ELSE k.projects_per_unit END AS projects_per_unit
      FROM known_form f JOIN known_round r ON r.id = f.round_id
      LEFT JOIN known_fund k ON k.code = r.fund_code
      WHERE f.round_id = ANY(?)
      """;

  private static final String CATEGORIES = "SELECT categories FROM known_form WHERE round_id = ?";

  private final Database database;

  Forms(Database database) {
    this.database = database;
  }

  /** The terms of all forms of these rounds. */
  public List<FormTerms> terms(Collection<UUID> rounds) {
    return database.list(TERMS, Forms::terms, (Object) rounds.toArray(UUID[]::new));
  }

  /**
   * Which categories the forms of a round take lines of; a form that is bound to none takes all.
   */
  public Predicate<String> categories(UUID roundId) {
    List<Optional<List<String>>> taken = database.list(CATEGORIES, Forms::categories, roundId);
    return code -> taken.stream().anyMatch(form -> form.isEmpty() || form.get().contains(code));
  }

  private static Optional<List<String>> categories(Columns row) throws SQLException {
    return row.text("categories") == null ? Optional.empty() : Optional.of(row.texts("categories"));
  }

  private static FormTerms terms(Columns row) throws SQLException {
    return new FormTerms(
        row.id("round_id"),
        row.text("round_title"),
        row.text("code"),
        row.text("fund_code"),
        row.text("fund_name"),
        row.numberOrNull("projects_per_unit"),
        "PROVINCE".equals(row.text("approval_route")),
        "LUMP_SUM".equals(row.text("kind")));
  }
}
