package org.ipfund.performance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.commitment.Commitment;
import org.ipfund.performance.commitment.CommitmentReader;
import org.ipfund.platform.sql.Database;

/**
 * Keeps the countable promises of tasks as their texts have them. One that somebody counted against
 * stays when the text is revised.
 */
@ApplicationScoped
class TaskCommitments {

  private static final String KEEP =
      """
      INSERT INTO task_commitment (task_id, ordinal, printed, what, min_value, max_value, unit,
        due_on, output, needs_person, plan_id, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (task_id, ordinal) DO UPDATE SET printed = excluded.printed,
        what = excluded.what, min_value = excluded.min_value, max_value = excluded.max_value,
        unit = excluded.unit, due_on = excluded.due_on, output = excluded.output,
        needs_person = excluded.needs_person
      """;
  private static final String LEAVE =
      """
      DELETE FROM task_commitment c WHERE c.task_id = ? AND c.ordinal > ? AND NOT EXISTS (
        SELECT 1 FROM progress_count n WHERE n.task_id = c.task_id AND n.ordinal = c.ordinal)
      """;

  private final Database database;

  TaskCommitments(Database database) {
    this.database = database;
  }

  /** The promises of a text; what is only part of a name is none. */
  static List<Commitment> of(String text) {
    return CommitmentReader.read(text).stream()
        .filter(found -> found.kind() != Commitment.Kind.NAME)
        .toList();
  }

  /** A promise without a number (若干家): a person says when it is kept. */
  static boolean isVague(Commitment promise) {
    return promise.min() == null && promise.max() == null;
  }

  /** Writes those of tasks, in the order of their ids. */
  void write(TaskOwner owner, List<UUID> ids, List<TaskRequest> tasks) {
    List<Object[]> kept = new ArrayList<>();
    List<Object[]> left = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      List<Commitment> promises = of(tasks.get(i).text());
      for (int k = 0; k < promises.size(); k++) {
        kept.add(values(owner, ids.get(i), k + 1, promises.get(k)));
      }
      left.add(new Object[] {ids.get(i), promises.size()});
    }
    database.batch(KEEP, kept);
    database.batch(LEAVE, left);
  }

  private static Object[] values(TaskOwner owner, UUID taskId, int ordinal, Commitment promise) {
    return new Object[] {
      taskId,
      ordinal,
      promise.raw(),
      promise.what().isBlank() ? null : promise.what(),
      promise.min(),
      promise.max(),
      promise.unit(),
      promise.year() == null ? null : LocalDate.of(promise.year(), 12, 31),
      promise.kind() == Commitment.Kind.PROMISE,
      isVague(promise),
      owner.planId(),
      owner.scope()
    };
  }
}
