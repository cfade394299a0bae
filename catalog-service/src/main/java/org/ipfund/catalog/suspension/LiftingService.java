package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.guard.FourEyes;
import org.ipfund.platform.guard.Separation;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;

/** Lifts suspensions: rights are given back by two administrators. */
@ApplicationScoped
public class LiftingService {

  private final SuspensionStore book;
  private final SuspensionChanges told;
  private final FourEyes fourEyes;
  private final Separation separation;
  private final BusinessClock clock;
  private final Caller caller;

  LiftingService(
      SuspensionStore book,
      SuspensionChanges told,
      FourEyes fourEyes,
      Separation separation,
      BusinessClock clock,
      Caller caller) {
    this.book = book;
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
    Suspension before = lock(id, ifMatch);
    if (fourEyes.need("grant")) {
      return keep("lifting-prepared", before.lifting(caller.name()), before);
    }
    separation.requireOtherThan(before.subject());
    return keep("lifted", before.lifted(clock.instant()), before);
  }

  /**
   * Lifts it, as another administrator has asked.
   *
   * @throws ProblemException 404, 412, 428, 409 when nobody has asked, 403 for who has and for whom
   *     it concerns
   */
  @Transactional
  public SuspensionResponse approve(UUID id, String ifMatch) {
    Suspension before = lock(id, ifMatch);
    before.require(SuspensionStatus.LIFTING);
    separation.require(List.of(before.liftingBy()));
    separation.requireOtherThan(before.subject());
    return keep("lifted", before.approved(clock.instant()), before);
  }

  /**
   * Lets it hold; who has asked takes that back so, too.
   *
   * @throws ProblemException 404, 412, 428, 409 when nobody has asked
   */
  @Transactional
  public SuspensionResponse reject(UUID id, String ifMatch) {
    Suspension before = lock(id, ifMatch);
    return keep("lifting-rejected", before.rejected(), before);
  }

  private Suspension lock(UUID id, String ifMatch) {
    Suspension suspension = book.lock(id);
    Etags.require(ifMatch, suspension.version());
    return suspension;
  }

  private SuspensionResponse keep(String action, Suspension after, Suspension before) {
    book.change(after);
    return told.of(action, after, before);
  }
}
