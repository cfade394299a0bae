package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/**
 * A second administrator confirms what one suspended; from then on it stops administrators,
 * operators and auditors too.
 */
@ApplicationScoped
public class ConfirmationService {

  private final SuspensionRepository suspensions;
  private final SuspensionChanges told;
  private final Separation separation;
  private final BusinessClock clock;

  ConfirmationService(
      SuspensionRepository suspensions,
      SuspensionChanges told,
      Separation separation,
      BusinessClock clock) {
    this.suspensions = suspensions;
    this.told = told;
    this.separation = separation;
    this.clock = clock;
  }

  /**
   * Confirms it, also while it waits to be lifted.
   *
   * @throws ProblemException 404, 412, 428, 409 when it is confirmed or lifted already, 403 for who
   *     suspended and for whom it concerns
   */
  @Transactional
  public SuspensionResponse confirm(UUID id, String ifMatch) {
    Suspension suspension = suspensions.lock(id, ifMatch);
    SuspensionFacts before = suspension.facts();
    suspension.confirm(clock.instant());
    separation.require(List.of(before.suspendedBy()));
    separation.requireOtherThan(before.subject());
    suspensions.flush();
    return told.of("confirmed", suspension.facts(), before);
  }
}
