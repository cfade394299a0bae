package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.reference.Funds;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Appropriations in the caller's reach, in the order they were entered: SQL, so that a read is one
 * round trip without a transaction.
 */
@ApplicationScoped
public class AppropriationReader {

  private static final String SELECT =
      """
      SELECT id, budget_year, fund_name, fund_key, function_code, function_name, amount,
        source_account_id, status, prepared_by, reason, version
      FROM appropriation\
      """;

  private final Database database;
  private final Caller caller;
  private final Funds funds;

  AppropriationReader(Database database, Caller caller, Funds funds) {
    this.database = database;
    this.caller = caller;
    this.funds = funds;
  }

  public Optional<AppropriationState> find(UUID id) {
    return select().where("id = ?", id).read(database, AppropriationState::of).stream().findFirst();
  }

  /**
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public AppropriationState get(UUID id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  List<AppropriationState> page(Integer budgetYear, String fundName, PageRequest page) {
    return select()
        .filter("budget_year = ?", budgetYear)
        .filter("fund_key = ANY (?)", fundName == null ? null : funds.keys(fundName))
        .where("id > ?", page.afterId())
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, AppropriationState::of);
  }

  static ProblemException unknown(UUID id) {
    return ProblemException.notFound("预算额度", "appropriation", id);
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }
}
