package org.ipfund.performance.actor;

import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * A task of a document as those need it who report on it, supervise it or have a problem with it.
 *
 * @param scope the path of the region whose office issued the document
 * @param inForce the document is published and not closed
 * @param dueOn its own date, else the end of the document's period
 */
public record FollowedTask(
    UUID id,
    UUID planId,
    String scope,
    TaskStatus status,
    boolean inForce,
    LocalDate dueOn,
    int openFindingCount,
    long version) {

  private static final Wording WORDS = Wording.of(FollowedTask.class);

  /** Whether something of it is still to be done. */
  public boolean isPending() {
    return status == TaskStatus.OPEN || status == TaskStatus.DONE;
  }

  /** Overdue: its day is over and it is not done (SB-018). */
  public boolean isOverdue(LocalDate today) {
    return status == TaskStatus.OPEN && today.isAfter(dueOn);
  }

  /**
   * @throws ProblemException 409 when its document is not in force, or it is accepted or given up
   */
  public void requirePending() {
    if (!inForce) {
      throw WORDS.conflict("task-plan");
    }
    if (!isPending()) {
      throw WORDS.conflict("task-over", status.label());
    }
  }
}
