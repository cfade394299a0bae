package org.ipfund.allocation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Name;

/** What the other rooms may ask about the funds of the catalog; everybody may know them. */
@ApplicationScoped
public class Funds {

  private static final String SELECT =
      "SELECT code, name, name_key, projects_per_unit, equations FROM known_fund WHERE ";

  private final Database database;

  Funds(Database database) {
    this.database = database;
  }

  public Optional<FundFacts> find(String code) {
    return database.first(SELECT + "code = ?", Funds::fund, code);
  }

  /** The fund that people take this name for. */
  public Optional<FundFacts> named(Name name) {
    return database.first(SELECT + "name_key = ? ORDER BY code", Funds::fund, name.key());
  }

  private static FundFacts fund(Columns row) throws SQLException {
    return new FundFacts(
        row.text("code"),
        new Name(row.text("name"), row.text("name_key")),
        row.numberOrNull("projects_per_unit"),
        row.texts("equations"));
  }
}
