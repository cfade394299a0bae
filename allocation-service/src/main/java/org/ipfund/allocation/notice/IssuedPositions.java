package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reference.ReferenceData;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * What each receiver has by the issued notices of an appropriation: SQL, because it sums over all
 * of them.
 */
@ApplicationScoped
public class IssuedPositions {

  private static final String STANDING =
      """
      SELECT a.receiver, a.table_id, sum(a.net_change) AS amount
      FROM issued_allocation a JOIN notice n ON n.id = a.notice_id\
      """;

  private final Database database;
  private final Caller caller;
  private final ReferenceData reference;

  IssuedPositions(Database database, Caller caller, ReferenceData reference) {
    this.database = database;
    this.caller = caller;
    this.reference = reference;
  }

  /** What regions that have ended received counts as their successors'. */
  public ReceiverPositions of(UUID appropriation) {
    ReceiverPositions received =
        new ReceiverPositions(
            new Select(STANDING)
                .where(caller.sees("a.scope", null, "a.unit_id"))
                .where("n.appropriation_id = ?", appropriation)
                .then(" GROUP BY a.receiver, a.table_id ORDER BY a.receiver, a.table_id")
                .read(database, IssuedPositions::share));
    return received.inherited(reference.heirs());
  }

  private static ReceiverPositions.Share share(Columns row) throws SQLException {
    return new ReceiverPositions.Share(
        row.text("receiver"), row.id("table_id"), row.money("amount"));
  }
}
