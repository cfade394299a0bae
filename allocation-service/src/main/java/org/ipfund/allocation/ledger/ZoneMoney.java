package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.reference.TreasuryMoved;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Name;

/**
 * Moves what a zone has left into the treasury of the region that receives for it now, each
 * notice's money by an entry of its own.
 */
@ApplicationScoped
class ZoneMoney {

  private static final String TREASURIES =
      "SELECT id FROM account WHERE region_code = ? AND kind = 'TREASURY' ORDER BY id";

  /** Together not more than the zone has, nor than is in the treasury and not held back. */
  private static final String LEFT =
      """
      SELECT a.id, a.budget_year, a.fund_name, a.fund_key, z.origin_id, z.net, z.owner_region_code,
        least(sum(z.net) OVER (PARTITION BY a.id), a.balance - a.reserved) AS balance
      FROM account a JOIN LATERAL (SELECT e.origin_id, e.owner_region_code, sum(e.amount) AS net
        FROM entry e WHERE e.account_id = a.id AND e.owner_region_code = ? GROUP BY 1, 2) z ON true
      WHERE a.region_code = ? AND a.kind = 'TREASURY'
      ORDER BY a.id, z.origin_id
      """;

  private final Database database;
  private final Ledger ledger;
  private final Audit audit;
  private final BusinessClock clock;

  ZoneMoney(Database database, Ledger ledger, Audit audit, BusinessClock clock) {
    this.database = database;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  void follow(@Observes TreasuryMoved moved) {
    database.list(TREASURIES, row -> row.id("id"), moved.from()).forEach(ledger::hold);
    List<Inheritance> left =
        database.list(LEFT, ZoneMoney::read, moved.zone(), moved.from()).stream()
            .filter(each -> each.amount().isPositive())
            .toList();
    UUID cause = Ids.next();
    for (Inheritance each : Inheritance.withinBalances(left)) {
      AccountKey key = AccountKey.treasury(moved.to(), each.budgetYear(), each.fund());
      UUID receiving = ledger.open(List.of(key)).get(key);
      Transfer transfer =
          new Transfer(
              EntryKind.SUCCESSION, each.accountId(), receiving, each.amount(), each.owner());
      ledger.post(new Posting(cause, each.originId(), clock.today(), List.of(transfer)));
      audit.record(
          "handed-over",
          "account",
          each.accountId(),
          Map.of("region", moved.from(), "owner", moved.zone(), "amount", each.amount()),
          Map.of("region", moved.to(), "account", receiving));
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
