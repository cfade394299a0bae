package org.ipfund.performance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Ids;

/** Writes tasks with who answers for them, many in one round trip. The document is locked. */
@ApplicationScoped
public class TaskWriting {

  private static final String TASK =
      """
      INSERT INTO task (plan_id, number, part_id, title, text, form, open_list, responsibility_text,
        needs_person, due_on, stage, priority, status, revision, version, scope, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 0, ?, ?)
      """;
  private static final String CHANGE =
      """
      UPDATE task SET plan_id = ?, number = ?, part_id = ?, title = ?, text = ?, form = ?,
        open_list = ?, responsibility_text = ?, needs_person = ?, due_on = ?, stage = ?, priority = ?,
        revision = ?, scope = ?, version = version + 1 WHERE id = ?
      """;
  private static final String PARTY =
      "INSERT INTO task_party (task_id, ordinal, role, printed, body_id, plan_id, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String DROP =
      "UPDATE task SET status = 'DROPPED', revision = ?, version = version + 1"
          + " WHERE plan_id = ? AND number = ?";

  private final Database database;

  TaskWriting(Database database) {
    this.database = database;
  }

  /** The tasks a document has, by their numbers. */
  public Map<Integer, UUID> ids(UUID planId) {
    Map<Integer, UUID> found = new HashMap<>();
    database.list(
        "SELECT number, id FROM task WHERE plan_id = ?",
        row -> found.put(row.number("number"), row.id("id")),
        planId);
    return found;
  }

  /** The numbers a document has. */
  public Set<Integer> numbers(UUID planId) {
    return new HashSet<>(ids(planId).keySet());
  }

  /** Writes tasks: those whose number is there keep their id. */
  public void write(
      TaskOwner owner,
      List<TaskRequest> tasks,
      List<Assignment> assigned,
      Map<Integer, UUID> there) {
    List<Object[]> added = new ArrayList<>();
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> parties = new ArrayList<>();
    List<Object[]> left = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      TaskRequest task = tasks.get(i);
      UUID known = there.get(task.number());
      UUID id = known == null ? Ids.next() : known;
      (known == null ? added : changed).add(values(owner, task, assigned.get(i), id));
      if (known != null) {
        left.add(new Object[] {id});
      }
      parties.addAll(parties(owner, id, assigned.get(i)));
    }
    database.batch(TASK, added);
    database.batch(CHANGE, changed);
    database.batch("DELETE FROM task_party WHERE task_id = ?", left);
    database.batch(PARTY, parties);
  }

  /** Takes a task out of a published document; it stays readable. */
  public void drop(TaskOwner owner, List<Integer> numbers) {
    database.batch(
        DROP,
        numbers.stream()
            .map(number -> new Object[] {owner.revision(), owner.planId(), number})
            .toList());
  }

  /** Takes all tasks of a draft away. */
  public void clear(UUID planId) {
    database.update("DELETE FROM task_party WHERE plan_id = ?", planId);
    database.update("DELETE FROM task_link WHERE plan_id = ?", planId);
    database.update("DELETE FROM task_commitment WHERE plan_id = ?", planId);
    database.update("DELETE FROM task WHERE plan_id = ?", planId);
  }

  private static Object[] values(TaskOwner owner, TaskRequest task, Assignment who, UUID id) {
    return new Object[] {
      owner.planId(),
      task.number(),
      task.partKey() == null ? null : owner.partIds().get(task.partKey()),
      task.title(),
      task.text(),
      who.form(),
      who.openList(),
      task.responsibilityText(),
      who.needs().stream().map(Enum::name).toArray(String[]::new),
      task.dueOn(),
      task.stage(),
      Boolean.TRUE.equals(task.priority()),
      owner.revision(),
      owner.scope(),
      id
    };
  }

  private static List<Object[]> parties(TaskOwner owner, UUID taskId, Assignment who) {
    List<Object[]> rows = new ArrayList<>();
    for (Assignment.Assigned party : who.parties()) {
      rows.add(
          new Object[] {
            taskId,
            rows.size() + 1,
            party.role(),
            party.printed(),
            party.bodyId(),
            owner.planId(),
            owner.scope()
          });
    }
    return rows;
  }
}
