package org.ipfund.performance.progresscall;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A call as those need it who report on it. */
public record StandingCall(UUID id, UUID planId, ProgressCallStatus status, Instant deadline) {

  private static final Wording WORDS = Wording.of(StandingCall.class);

  /**
   * @throws ProblemException 409 when it is closed
   */
  public void requireOpen() {
    if (status != ProgressCallStatus.OPEN) {
      throw WORDS.conflict("call-closed");
    }
  }

  /** Whether what comes at this moment is late: it is marked and taken. */
  public boolean isLate(Instant at) {
    return !at.isBefore(deadline);
  }
}
