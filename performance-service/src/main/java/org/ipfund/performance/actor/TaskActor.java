package org.ipfund.performance.actor;

import java.util.UUID;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;

/**
 * A body in its part in a task: one that is named, or a member of a collective that is.
 *
 * @param own whether the caller acts for it
 * @param leading whether the caller acts for one that leads the task
 */
public record TaskActor(UUID bodyId, PartyRole role, boolean own, boolean leading) {

  private static final Wording WORDS = Wording.of(TaskActor.class);

  /**
   * @throws ProblemException 403 unless the caller acts for it
   */
  public void requireOwn() {
    if (!own) {
      throw notOwn();
    }
  }

  /** That the caller does not act for the body. */
  public static ProblemException notOwn() {
    return new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("body-people"));
  }
}
