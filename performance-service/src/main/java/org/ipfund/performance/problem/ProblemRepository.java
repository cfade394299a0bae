package org.ipfund.performance.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Problems, for changing them. */
@ApplicationScoped
class ProblemRepository implements PanacheRepositoryBase<TaskProblem, UUID> {

  private final ProblemReader reader;

  ProblemRepository(ProblemReader reader) {
    this.reader = reader;
  }

  /**
   * One that the caller sees, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  TaskProblem lock(UUID id) {
    reader.get(id, Locale.ENGLISH);
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void write(TaskProblem changed) {
    EntityRows.write(this, changed, TaskProblem::version);
  }
}
