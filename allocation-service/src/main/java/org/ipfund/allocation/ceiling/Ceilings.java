package org.ipfund.allocation.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.allocation.appropriation.Appropriation;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/**
 * Decides on other ceilings; one in force counts on the appropriation and on the account its
 * notices draw on.
 */
@ApplicationScoped
class Ceilings {

  private final CeilingChangeRepository changes;
  private final Ledger ledger;
  private final FourEyes fourEyes;
  private final Caller caller;
  private final BusinessClock clock;

  Ceilings(
      CeilingChangeRepository changes,
      Ledger ledger,
      FourEyes fourEyes,
      Caller caller,
      BusinessClock clock) {
    this.changes = changes;
    this.ledger = ledger;
    this.fourEyes = fourEyes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Keeps a change of a locked appropriation; where one person is enough it is in force at once.
   */
  void enter(CeilingChange entered, Appropriation of) {
    changes.persistAndFlush(entered);
    if (!fourEyes.need("appropriation")) {
      putInForce(entered, of);
    }
  }

  /**
   * @param of locked
   * @throws ProblemException 422 when more has been issued meanwhile
   */
  void putInForce(CeilingChange change, Appropriation of) {
    try {
      ledger.limit(of.sourceAccountId(), change.amount());
    } catch (ShortageException beyond) {
      Shortage issued = beyond.shortages().get(0);
      List<Violation> violations =
          CeilingRules.check(change.amount(), of.amount(), issued.available());
      throw ProblemException.refused(violations);
    }
    of.limit(change.amount());
    change.approve(caller.name(), clock.instant());
    changes.flush();
  }

  void reject(CeilingChange change, String why) {
    change.reject(why, caller.name(), clock.instant());
    changes.flush();
  }

  void withdraw(CeilingChange change) {
    change.withdraw(caller.name(), clock.instant());
    changes.flush();
  }
}
