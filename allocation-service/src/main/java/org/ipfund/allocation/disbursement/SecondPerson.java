package org.ipfund.allocation.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.allocation.payee.PayeeRequest;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/**
 * Whether a payment needs a second person. A payment that is split counts as one: with it count
 * those of the days before that left the same treasury by the same hand or for the same payee, and
 * that no second person approved.
 */
@ApplicationScoped
class SecondPerson {

  private static final String OPERATION = "payment";
  private static final String ALONE =
      "SELECT coalesce(sum(amount), 0) AS alone FROM disbursement WHERE account_id = ?"
          + " AND status = 'PAID' AND decided_by IS NULL AND paid_on > ?"
          + " AND (prepared_by = ? OR payee_account = ? OR payee_credit_code = ?"
          + " OR payee_mark = ?)";

  private final Database database;
  private final FourEyes fourEyes;
  private final Caller caller;
  private final BusinessClock clock;

  SecondPerson(Database database, FourEyes fourEyes, Caller caller, BusinessClock clock) {
    this.database = database;
    this.fourEyes = fourEyes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The amount of the payment and of all that counts with it.
   *
   * @param treasury held, so that payments that come at once count each other
   */
  Money counted(DisbursementRequest request, UUID treasury) {
    PayeeRequest payee = request.payee();
    return database
        .first(
            ALONE,
            row -> row.money("alone"),
            treasury,
            clock.today().minusDays(fourEyes.days(OPERATION)),
            caller.name(),
            payee.accountNumber(),
            payee.creditCode(),
            payee.personalMark())
        .map(request.amount()::plus)
        .orElseThrow();
  }

  boolean isNeeded(Money counted) {
    return fourEyes.need(OPERATION, counted);
  }
}
