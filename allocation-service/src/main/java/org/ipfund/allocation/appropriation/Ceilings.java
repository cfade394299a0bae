package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Shortage;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Puts other ceilings in force: on the appropriation and on the account its notices draw on. */
@ApplicationScoped
class Ceilings {

  private final CeilingChanges changes;
  private final Appropriations appropriations;
  private final Ledger ledger;
  private final FourEyes fourEyes;
  private final BusinessClock clock;

  Ceilings(
      CeilingChanges changes,
      Appropriations appropriations,
      Ledger ledger,
      FourEyes fourEyes,
      BusinessClock clock) {
    this.changes = changes;
    this.appropriations = appropriations;
    this.ledger = ledger;
    this.fourEyes = fourEyes;
    this.clock = clock;
  }

  /** Keeps a change; where one person is enough it is in force at once. */
  CeilingChange enter(CeilingChange entered) {
    changes.add(entered);
    if (fourEyes.need("appropriation")) {
      return entered;
    }
    CeilingChange inForce = inForce(entered);
    changes.decide(inForce);
    return inForce;
  }

  /**
   * @throws ProblemException 422 when more has been issued meanwhile
   */
  CeilingChange inForce(CeilingChange change) {
    Appropriation now = appropriations.lock(change.appropriationId());
    try {
      ledger.limit(now.sourceAccountId(), change.amount());
    } catch (ShortageException beyond) {
      Shortage issued = beyond.shortages().get(0);
      List<Violation> violations =
          CeilingRules.check(change.amount(), now.amount(), issued.available());
      throw ProblemException.refused(violations);
    }
    appropriations.limit(now, change.amount());
    return change.decided(AppropriationStatus.IN_FORCE, clock.instant(), null);
  }
}
