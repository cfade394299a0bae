package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Name;

/** Moves what notices left in treasuries into another region's, each by an entry of its own. */
@ApplicationScoped
class Handover {

  private final Ledger ledger;
  private final Audit audit;
  private final BusinessClock clock;

  Handover(Ledger ledger, Audit audit, BusinessClock clock) {
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Moves it, within what is there.
   *
   * @param to code of the region into whose treasury it goes
   * @param cause what moves it
   * @param from whose it was, for the record
   */
  void move(List<Inheritance> left, String to, UUID cause, Map<String, String> from) {
    for (Inheritance each : Inheritance.withinBalances(left)) {
      AccountKey key = AccountKey.treasury(to, each.budgetYear(), each.fund());
      UUID account = ledger.open(List.of(key)).get(key);
      Transfer transfer =
          new Transfer(
              EntryKind.SUCCESSION, each.accountId(), account, each.amount(), each.owner());
      ledger.post(new Posting(cause, each.originId(), clock.today(), List.of(transfer)));
      Map<String, Object> before = new HashMap<>(from);
      before.put("amount", each.amount());
      audit.record(
          "handed-over",
          "account",
          each.accountId(),
          before,
          Map.of("region", to, "account", account));
    }
  }

  static Inheritance left(Columns row) throws SQLException {
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
