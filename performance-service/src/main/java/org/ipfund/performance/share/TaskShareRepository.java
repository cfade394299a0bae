package org.ipfund.performance.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.performance.body.Participation;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Shares of tasks, for changing them; those the caller sees. */
@ApplicationScoped
class TaskShareRepository implements PanacheRepositoryBase<TaskShare, UUID> {

  private final Database database;
  private final Participation participation;

  TaskShareRepository(Database database, Participation participation) {
    this.database = database;
    this.participation = participation;
  }

  /**
   * One of them, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none that the caller sees
   */
  TaskShare lock(UUID id) {
    boolean seen =
        !new Select("SELECT 1 FROM task_share s")
            .where("s.id = ?", id)
            .where(participation.sees("s"))
            .then(" FOR UPDATE")
            .read(database, row -> true)
            .isEmpty();
    if (!seen) {
      throw ShareReader.unknown(id);
    }
    return findById(id);
  }

  /** Writes a changed one and counts the change. */
  void write(TaskShare changed) {
    EntityRows.write(this, changed, TaskShare::version);
  }
}
