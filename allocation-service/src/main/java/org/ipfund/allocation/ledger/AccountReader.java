package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * Shows the accounts in the caller's reach, in the order they were opened: SQL, so that a read is
 * one round trip without a transaction.
 */
@ApplicationScoped
class AccountReader {

  private static final String SELECT =
      """
      SELECT id, kind, region_code, budget_year, fund_name, fund_key, holder, holder_key, balance,
        lowest, reserved, version
      FROM account\
      """;

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;

  AccountReader(Database database, Caller caller, Subtree subtree) {
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  List<AccountResponse> page(AccountFilter filter, PageRequest page) {
    return select()
        .where(subtree.of("scope", filter.regionCode()))
        .filter("kind = ?", filter.kind())
        .filter("budget_year = ?", filter.budgetYear())
        .where("id > ?", page.afterId())
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, AccountReader::account);
  }

  Optional<AccountResponse> find(UUID id) {
    return select().where("id = ?", id).read(database, AccountReader::account).stream().findFirst();
  }

  private Select select() {
    return new Select(SELECT).where(caller.sees("scope", null, null));
  }

  private static AccountResponse account(Columns row) throws SQLException {
    AccountKey key =
        new AccountKey(
            row.constant("kind", AccountKind.class),
            row.text("region_code"),
            row.number("budget_year"),
            new Name(row.text("fund_name"), row.text("fund_key")),
            new Name(row.text("holder"), row.text("holder_key")));
    return AccountResponse.of(
        row.id("id"),
        key,
        row.money("balance"),
        row.money("lowest"),
        row.money("reserved"),
        row.longNumber("version"));
  }
}
