package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/** The appropriations in the caller's reach, in the order they were entered. */
@ApplicationScoped
public class Appropriations {

  private static final String INSERT =
      "INSERT INTO appropriation (id, budget_year, fund_name, function_code, function_name, amount,"
          + " source_account_id, version, fund_key, scope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT id, budget_year, fund_name, function_code, function_name, amount, source_account_id,"
          + " version, fund_key FROM appropriation";

  private final Database database;
  private final Caller caller;

  Appropriations(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  public Optional<AppropriationFacts> find(UUID id) {
    return select().where("id = ?", id).read(database, Appropriations::facts).stream().findFirst();
  }

  List<AppropriationFacts> page(Integer budgetYear, String fundName, PageRequest page) {
    return select()
        .filter("budget_year = ?", budgetYear)
        .filter("fund_key = ?", fundName == null ? null : Name.key(fundName))
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, Appropriations::facts);
  }

  /** Keeps a new one; the database refuses a second of the same year and fund. */
  void add(AppropriationFacts facts, String scope) {
    database.update(
        INSERT,
        facts.id(),
        facts.budgetYear(),
        facts.fundName(),
        facts.functionCode(),
        facts.functionName(),
        facts.amount(),
        facts.sourceAccountId(),
        facts.version(),
        facts.fundKey(),
        scope);
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static AppropriationFacts facts(Columns row) throws SQLException {
    return new AppropriationFacts(
        row.id("id"),
        row.number("budget_year"),
        row.text("fund_name"),
        row.text("function_code"),
        row.text("function_name"),
        row.money("amount"),
        row.id("source_account_id"),
        row.longNumber("version"),
        row.text("fund_key"));
  }
}
