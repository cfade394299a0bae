package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Name;

/**
 * Moves what is left in the treasuries of a region that has ended to its successor's, each notice's
 * money by an entry of its own. An empty treasury moves nothing, so telling it again has no effect.
 */
@ApplicationScoped
class Succession {

  /** The accounts are locked: they have just moved along with the region. */
  private static final String LEFT =
      """
      SELECT a.id, a.budget_year, a.fund_name, a.fund_key, a.balance, e.origin_id,
        e.owner_region_code, sum(e.amount) AS net
      FROM account a JOIN entry e ON e.account_id = a.id
      WHERE a.region_code = ? AND a.kind = 'TREASURY' AND a.balance > 0
      GROUP BY a.id, a.budget_year, a.fund_name, a.fund_key, a.balance, e.origin_id,
        e.owner_region_code
      HAVING sum(e.amount) > 0
      ORDER BY a.id, e.origin_id, e.owner_region_code
      """;

  private final Database database;
  private final Ledger ledger;
  private final Audit audit;
  private final BusinessClock clock;

  Succession(Database database, Ledger ledger, Audit audit, BusinessClock clock) {
    this.database = database;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  void takeOver(@Observes RegionEnded region) {
    List<Inheritance> left = database.list(LEFT, Succession::read, region.code());
    for (Inheritance each : Inheritance.withinBalances(left)) {
      AccountKey key = AccountKey.treasury(region.heir(), each.budgetYear(), each.fund());
      UUID heir = ledger.open(List.of(key)).get(key);
      Transfer transfer =
          new Transfer(EntryKind.SUCCESSION, each.accountId(), heir, each.amount(), each.owner());
      ledger.post(new Posting(region.causeId(), each.originId(), clock.today(), List.of(transfer)));
      audit.record(
          "handed-over",
          "account",
          each.accountId(),
          Map.of("region", region.code(), "amount", each.amount()),
          Map.of("region", region.heir(), "account", heir));
    }
  }

  private static Inheritance read(Columns row) throws SQLException {
    return new Inheritance(
        row.id("id"),
        row.number("budget_year"),
        new Name(row.text("fund_name"), row.text("fund_key")),
        row.money("balance"),
        row.id("origin_id"),
        row.money("net"),
        row.text("owner_region_code"));
  }
}
