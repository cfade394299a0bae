package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;

/** Who acts for the unit that receives: its own people, or those who act for its region. */
@ApplicationScoped
class Receiver {

  private static final Wording WORDS = Wording.of(Receiver.class);

  private final Caller caller;

  Receiver(Caller caller) {
    this.caller = caller;
  }

  boolean isCaller(String scope, UUID unitId) {
    return unitId.equals(caller.identity().unitId()) || scope.equals(caller.identity().path());
  }

  /**
   * @throws ProblemException 403 for a caller who acts for another unit and region
   */
  void require(FundProject project) {
    if (!isCaller(project.scope(), project.unitId())) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("receiving-unit-decides"));
    }
  }
}
