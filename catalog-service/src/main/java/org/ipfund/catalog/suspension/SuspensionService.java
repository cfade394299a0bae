package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.BusinessClock;

/** Suspends persons whom the suite knows by their tokens alone. */
@ApplicationScoped
public class SuspensionService {

  private static final Wording WORDS = Wording.of(SuspensionService.class);

  private static final Violation MEMBER = WORDS.violation("/subject", "suspension-member");

  private final SuspensionRepository suspensions;
  private final SuspensionChanges told;
  private final Accounts accounts;
  private final Province province;
  private final FourEyes fourEyes;
  private final BusinessClock clock;
  private final Caller caller;

  SuspensionService(
      SuspensionRepository suspensions,
      SuspensionChanges told,
      Accounts accounts,
      Province province,
      FourEyes fourEyes,
      BusinessClock clock,
      Caller caller) {
    this.suspensions = suspensions;
    this.told = told;
    this.accounts = accounts;
    this.province = province;
    this.fourEyes = fourEyes;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Suspends a person at once; administrators of the province, operators and auditors once a second
   * administrator confirms, where the setting asks for that.
   *
   * @throws ProblemException 403 outside the province, 409 for oneself and for who is suspended
   *     already, 422 for a member
   */
  @Transactional
  public SuspensionResponse suspend(SuspensionRequest request) {
    province.require();
    if (caller.name().equals(request.subject())) {
      throw WORDS.conflict("suspension-oneself");
    }
    if (accounts.find(request.subject()).isPresent()) {
      throw ProblemException.refused(List.of(MEMBER));
    }
    Suspension suspension =
        new Suspension(
            request,
            province.scope(),
            caller.name(),
            !fourEyes.need("suspension"),
            clock.instant());
    suspensions.persistAndFlush(suspension);
    return told.of("suspended", suspension.facts(), null);
  }
}
