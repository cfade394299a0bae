package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.reference.TreasuryMoved;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Ids;

/**
 * Moves what a zone has left into the treasury of the region that receives for it now, each
 * notice's money by an entry of its own.
 */
@ApplicationScoped
class ZoneMoney {

  /**
   * Together not more than the zone has, nor than is in the treasury and not held back: SQL,
   * because it sums in a window.
   */
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
  private final AccountRepository accounts;
  private final Ledger ledger;
  private final Handover handover;

  ZoneMoney(Database database, AccountRepository accounts, Ledger ledger, Handover handover) {
    this.database = database;
    this.accounts = accounts;
    this.ledger = ledger;
    this.handover = handover;
  }

  void follow(@Observes TreasuryMoved moved) {
    accounts.treasuries(moved.from()).forEach(ledger::hold);
    List<Inheritance> left =
        database.list(LEFT, Handover::left, moved.zone(), moved.from()).stream()
            .filter(each -> each.amount().isPositive())
            .toList();
    handover.move(
        left, moved.to(), Ids.next(), Map.of("region", moved.from(), "owner", moved.zone()));
  }
}
