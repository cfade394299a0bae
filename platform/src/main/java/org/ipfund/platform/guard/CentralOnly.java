package org.ipfund.platform.guard;

import jakarta.inject.Singleton;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;

/** What lies at no place, such as a replay of events: it is for those who see everything. */
@Singleton
public class CentralOnly {

  private static final Wording WORDS = Wording.of(CentralOnly.class);

  private final Caller caller;

  CentralOnly(Caller caller) {
    this.caller = caller;
  }

  /**
   * @throws ProblemException 403 when the caller belongs to one of several places, or nowhere
   */
  public void require() {
    if (!caller.scope().equals(Scope.EVERYTHING)) {
      throw new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("central-only"));
    }
  }
}
