package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.reference.RegionEnded;
import org.ipfund.platform.sql.Database;

/**
 * Moves what is left in the treasuries of a region that has ended to its successor's, each notice's
 * money by an entry of its own. An empty treasury moves nothing, so telling it again has no effect.
 */
@ApplicationScoped
class Succession {

  /**
   * SQL, because it groups entries by notice. The accounts are locked: they have just moved along
   * with the region.
   */
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
  private final Handover handover;

  Succession(Database database, Handover handover) {
    this.database = database;
    this.handover = handover;
  }

  void takeOver(@Observes RegionEnded region) {
    List<Inheritance> left = database.list(LEFT, Handover::left, region.code());
    handover.move(left, region.heir(), region.causeId(), Map.of("region", region.code()));
  }
}
