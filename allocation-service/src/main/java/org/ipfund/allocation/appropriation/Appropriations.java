package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.reference.Funds;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/** The appropriations in the caller's reach, in the order they were entered. */
@ApplicationScoped
public class Appropriations {

  private static final String COLUMNS =
      "id, budget_year, fund_name, fund_key, function_code, function_name, amount, source_account_id, status,"
          + " prepared_by, reason, version";
  private static final String INSERT =
      "INSERT INTO appropriation (id, budget_year, fund_name, function_code, function_name, amount,"
          + " source_account_id, status, prepared_by, version, fund_key, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DECIDE =
      "UPDATE appropriation SET status = ?, source_account_id = ?, reason = ?, version = ?,"
          + " decided_by = ? WHERE id = ?";
  private static final String LIMIT =
      "UPDATE appropriation SET amount = ?, version = version + 1 WHERE id = ?";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM appropriation";

  private final Database database;
  private final Caller caller;
  private final AppropriationViews views;
  private final Funds funds;

  Appropriations(Database database, Caller caller, AppropriationViews views, Funds funds) {
    this.database = database;
    this.caller = caller;
    this.views = views;
    this.funds = funds;
  }

  public Optional<AppropriationFacts> find(UUID id) {
    return select().where("id = ?", id).read(database, this::facts).stream().findFirst();
  }

  List<AppropriationFacts> page(Integer budgetYear, String fundName, PageRequest page) {
    return select()
        .filter("budget_year = ?", budgetYear)
        .filter("fund_key = ANY (?)", fundName == null ? null : funds.keys(fundName))
        .where("id > ?", page.afterId())
        .then(" ORDER BY id LIMIT ?", page.fetch())
        .read(database, this::facts);
  }

  /**
   * The appropriation, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public Appropriation lock(UUID id) {
    return select()
        .where("id = ?", id)
        .then(" FOR UPDATE")
        .read(database, Appropriations::read)
        .stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("预算额度", "appropriation", id));
  }

  /** Whether the year has one of these keys that is in force or may come into force. */
  boolean has(int budgetYear, String... fundKeys) {
    return !select()
        .where("budget_year = ? AND fund_key = ANY (?)", budgetYear, fundKeys)
        .where("status IN ('PREPARED', 'IN_FORCE')")
        .read(database, row -> row.id("id"))
        .isEmpty();
  }

  /** Keeps a new one; the database refuses a second of the same year and fund. */
  void add(Appropriation entered, String scope) {
    database.update(
        INSERT,
        entered.id(),
        entered.budgetYear(),
        entered.fund().printed(),
        entered.functionCode(),
        entered.functionName(),
        entered.amount(),
        entered.sourceAccountId(),
        entered.status(),
        entered.preparedBy(),
        entered.version(),
        entered.fund().key(),
        scope);
  }

  void decide(Appropriation decided) {
    database.update(
        DECIDE,
        decided.status(),
        decided.sourceAccountId(),
        decided.reason(),
        decided.version(),
        caller.name(),
        decided.id());
  }

  /** Another ceiling, of a locked one. */
  public void limit(Appropriation locked, Money ceiling) {
    database.update(LIMIT, ceiling, locked.id());
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private AppropriationFacts facts(Columns row) throws SQLException {
    return views.of(read(row));
  }

  private static Appropriation read(Columns row) throws SQLException {
    return new Appropriation(
        row.id("id"),
        row.number("budget_year"),
        new Name(row.text("fund_name"), row.text("fund_key")),
        row.text("function_code"),
        row.text("function_name"),
        row.money("amount"),
        row.id("source_account_id"),
        row.constant("status", AppropriationStatus.class),
        row.text("prepared_by"),
        row.text("reason"),
        row.longNumber("version"));
  }
}
