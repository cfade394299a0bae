package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Lifts suspensions: rights are given back by two administrators. */
@ApplicationScoped
public class LiftingService {

  private final SuspensionRepository suspensions;
  private final SuspensionChanges told;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final BusinessClock clock;
  private final Caller caller;

  LiftingService(
      SuspensionRepository suspensions,
      SuspensionChanges told,
      FourEyes fourEyes,
      Separation separation,
      BusinessClock clock,
      Caller caller) {
    this.suspensions = suspensions;
    this.told = told;
    this.fourEyes = fourEyes;
    this.separation = separation;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Asks to lift it; it holds until another administrator approves. Whom it concerns may ask, too,
   * where somebody else approves.
   *
   * @throws ProblemException 404, 412, 428, 409 when that waits already or it is lifted, 403 for
   *     whom it concerns when nobody else approves
   */
  @Transactional
  public SuspensionResponse lift(UUID id, String ifMatch) {
    Suspension suspension = suspensions.lock(id, ifMatch);
    SuspensionFacts before = suspension.facts();
    if (fourEyes.need("grant")) {
      suspension.askToLift(caller.name());
      return keep("lifting-prepared", suspension, before);
    }
    separation.requireOtherThan(before.subject());
    suspension.lift(clock.instant());
    return keep("lifted", suspension, before);
  }

  /**
   * Lifts it, as another administrator has asked.
   *
   * @throws ProblemException 404, 412, 428, 409 when nobody has asked, 403 for who has and for whom
   *     it concerns
   */
  @Transactional
  public SuspensionResponse approve(UUID id, String ifMatch) {
    Suspension suspension = suspensions.lock(id, ifMatch);
    suspension.require(SuspensionStatus.LIFTING);
    SuspensionFacts before = suspension.facts();
    separation.require(List.of(before.liftingBy()));
    separation.requireOtherThan(before.subject());
    suspension.approveLifting(clock.instant());
    return keep("lifted", suspension, before);
  }

  /**
   * Lets it hold; who has asked takes that back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when nobody has asked
   */
  @Transactional
  public SuspensionResponse reject(UUID id, String ifMatch) {
    Suspension suspension = suspensions.lock(id, ifMatch);
    SuspensionFacts before = suspension.facts();
    suspension.rejectLifting();
    return keep("lifting-rejected", suspension, before);
  }

  private SuspensionResponse keep(String action, Suspension changed, SuspensionFacts before) {
    suspensions.flush();
    return told.of(action, changed.facts(), before);
  }
}
