package org.ipfund.performance.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.task.TaskLinkKind;
import org.ipfund.platform.sql.Database;

/** Reads and writes links of tasks. */
@ApplicationScoped
class LinkRows {

  private static final String KNOWN =
      """
      WITH documents AS (SELECT p.id FROM plan p WHERE p.id = ? UNION
        SELECT p.derived_from_id FROM plan p WHERE p.id = ?)
      SELECT 'INDICATOR' AS kind, i.id FROM plan_indicator i JOIN documents d ON d.id = i.plan_id
        WHERE i.id = ANY (?)
      UNION ALL SELECT 'GOAL', g.id FROM plan_goal g JOIN documents d ON d.id = g.plan_id
        WHERE g.id = ANY (?)
      UNION ALL SELECT 'BOX', x.id FROM plan_box x JOIN documents d ON d.id = x.plan_id
        WHERE x.id = ANY (?)
      UNION ALL SELECT 'TASK', t.id FROM task t WHERE t.id = ANY (?)
      UNION ALL SELECT 'TARGET_TABLE', y.id FROM target_table y WHERE y.id = ANY (?)
      UNION ALL SELECT 'FUND_PROJECT', y.project_id FROM target_table y WHERE y.project_id = ANY (?)
      """;
  private static final String AFTER =
      """
      WITH RECURSIVE after AS (SELECT ?::uuid AS id UNION
        SELECT l.task_id FROM after a JOIN task_link l ON l.target_id = a.id AND l.kind = 'TASK')
      SELECT id FROM after
      """;
  private static final String ADD =
      """
      INSERT INTO task_link (task_id, ordinal, kind, target_id, note, plan_id, scope, participants)
      SELECT t.id, ?, ?, ?, ?, t.plan_id, t.scope, t.participants FROM task t WHERE t.id = ?
      """;

  private final Database database;

  LinkRows(Database database) {
    this.database = database;
  }

  LinkFacts facts(UUID planId, UUID taskId, TaskLinksRequest request) {
    Set<UUID> asked = new HashSet<>();
    request.links().forEach(link -> asked.add(link.targetId()));
    request.promises().forEach(promise -> asked.add(promise.indicatorId()));
    UUID[] ids = asked.toArray(UUID[]::new);
    Map<TaskLinkKind, Set<UUID>> known = new EnumMap<>(TaskLinkKind.class);
    database.list(
        KNOWN,
        row ->
            known
                .computeIfAbsent(row.constant("kind", TaskLinkKind.class), k -> new HashSet<>())
                .add(row.id("id")),
        planId,
        planId,
        ids,
        ids,
        ids,
        ids,
        ids,
        ids);
    Set<UUID> after = new HashSet<>(database.list(AFTER, row -> row.id("id"), taskId));
    return new LinkFacts(known, after, ordinals(taskId));
  }

  private Set<Integer> ordinals(UUID taskId) {
    return new HashSet<>(
        database.list(
            "SELECT c.ordinal FROM task_commitment c WHERE c.task_id = ?",
            row -> row.number("ordinal"),
            taskId));
  }

  /** What the audit record keeps. */
  List<String> of(UUID taskId) {
    return database.list(
        "SELECT l.kind || ' ' || l.target_id AS link FROM task_link l WHERE l.task_id = ? UNION ALL"
            + " SELECT 'PROMISE ' || c.ordinal || ' ' || c.indicator_id FROM task_commitment c"
            + " WHERE c.task_id = ? AND c.indicator_id IS NOT NULL ORDER BY 1",
        row -> row.text("link"),
        taskId,
        taskId);
  }

  void write(UUID taskId, TaskLinksRequest request) {
    database.update("DELETE FROM task_link WHERE task_id = ?", taskId);
    database.update("UPDATE task_commitment SET indicator_id = NULL WHERE task_id = ?", taskId);
    List<Object[]> links = new ArrayList<>();
    for (TaskLinkRequest link : request.links()) {
      links.add(new Object[] {links.size() + 1, link.kind(), link.targetId(), link.note(), taskId});
    }
    database.batch(ADD, links);
    database.batch(
        "UPDATE task_commitment SET indicator_id = ? WHERE task_id = ? AND ordinal = ?",
        request.promises().stream()
            .map(promise -> new Object[] {promise.indicatorId(), taskId, promise.ordinal()})
            .toList());
    database.update("UPDATE task SET version = version + 1 WHERE id = ?", taskId);
  }
}
