package org.ipfund.allocation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Name;

/**
 * What the other rooms may ask about the funds of the catalog; everybody may know them. SQL, so
 * that lists may ask without a transaction.
 */
@ApplicationScoped
public class Funds {

  private static final String SELECT =
      "SELECT code, name, name_key, former_keys, projects_per_unit, equations FROM known_fund"
          + " WHERE ";

  private final Database database;

  Funds(Database database) {
    this.database = database;
  }

  public Optional<FundFacts> find(String code) {
    return database.first(SELECT + "code = ?", Funds::fund, code);
  }

  /** The fund that people take this name for: it has it or had it. */
  public Optional<FundFacts> named(Name name) {
    return database.first(SELECT + "code = fund_of(?)", Funds::fund, name.key());
  }

  /** A fund by any of its names, as it is printed there and with what keys it. */
  public Name keyed(String printed) {
    Name name = Name.of(printed);
    return named(name).map(fund -> new Name(printed, fund.key())).orElse(name);
  }

  /** What may key the fund that people take this name for: all names it has or had. */
  public String[] keys(String printed) {
    Name name = Name.of(printed);
    return named(name).map(FundFacts::keys).orElse(List.of(name.key())).toArray(String[]::new);
  }

  private static FundFacts fund(Columns row) throws SQLException {
    return new FundFacts(
        row.text("code"),
        new Name(row.text("name"), row.text("name_key")),
        row.texts("former_keys"),
        row.numberOrNull("projects_per_unit"),
        row.texts("equations"));
  }
}
