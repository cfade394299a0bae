package org.ipfund.performance.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.performance.body.BodyPeople;
import org.ipfund.performance.body.Participation;
import org.ipfund.performance.task.PartyRole;
import org.ipfund.performance.task.TaskReader;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Finds tasks and who acts in them: bodies that are named, and members of collectives. */
@ApplicationScoped
public class TaskActors {

  private static final Wording WORDS = Wording.of(TaskActors.class);

  /**
   * The bodies that report on tasks, in {@code actor (task_id, body_id, role)}: of what a body is
   * in a task the first of lead, responsible, share and cooperate counts. Takes the condition on
   * the parties {@code y}, and the day twice.
   */
  public static final String ACTORS =
      """
      WITH RECURSIVE who AS (
        SELECT y.task_id, y.body_id, y.role FROM task_party y WHERE y.body_id IS NOT NULL AND %s
        UNION
        SELECT w.task_id, m.member_id, w.role FROM who w JOIN body_member m
          ON m.collective_id = w.body_id AND coalesce(m.valid_from <= ?, true)
            AND coalesce(m.valid_to > ?, true)),
      actor AS (
        SELECT w.task_id, w.body_id, (array_agg(w.role ORDER BY array_position(
            ARRAY['LEAD', 'RESPONSIBLE', 'SHARE', 'COOPERATE'], w.role)))[1] AS role
          FROM who w JOIN body k ON k.id = w.body_id AND k.kind <> 'COLLECTIVE' GROUP BY 1, 2)
      """;

  /** The key by which people act for the body {@code b}, given its bureau's region {@code r}. */
  public static final String KEY = "coalesce(b.unit_id::text, '/' || r.path || '/')";

  private static final String ACTOR =
      ACTORS.formatted("y.task_id = ?")
          + " SELECT a.body_id, a.role, "
          + KEY
          + " = ANY (?) AS own, EXISTS (SELECT 1 FROM actor l JOIN body b ON b.id = l.body_id"
          + " LEFT JOIN known_region r ON r.code = b.bureau_region_code"
          + " WHERE l.role = 'LEAD' AND "
          + KEY
          + " = ANY (?)) AS leading FROM actor a JOIN body b ON b.id = a.body_id"
          + " LEFT JOIN known_region r ON r.code = b.bureau_region_code WHERE a.body_id = ?";
  private static final String TASK =
      """
      SELECT t.id, t.plan_id, t.scope, t.status, p.status AS plan_status,
        coalesce(t.due_on, p.period_end) AS due, t.open_finding_count, t.version
      FROM task t JOIN plan p ON p.id = t.plan_id\
      """;

  private final Database database;
  private final Participation participation;
  private final BodyPeople people;
  private final BusinessClock clock;

  TaskActors(
      Database database, Participation participation, BodyPeople people, BusinessClock clock) {
    this.database = database;
    this.participation = participation;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A task that the caller sees.
   *
   * @throws ProblemException 404 when there is none
   */
  public FollowedTask get(UUID id) {
    return task(id, "");
  }

  /**
   * The same, locked until the end of the transaction: what is counted of it stays right.
   *
   * @throws ProblemException 404 when there is none
   */
  public FollowedTask lock(UUID id) {
    return task(id, " FOR UPDATE OF t");
  }

  private FollowedTask task(UUID id, String locked) {
    return new Select(TASK)
            .where("t.id = ?", id)
            .where(participation.seesTasks("t"))
            .then(locked)
            .read(database, TaskActors::followed)
            .stream()
            .findFirst()
            .orElseThrow(() -> TaskReader.unknown(id));
  }

  private static FollowedTask followed(Columns row) throws SQLException {
    return new FollowedTask(
        row.id("id"),
        row.id("plan_id"),
        row.text("scope"),
        row.constant("status", TaskStatus.class),
        "PUBLISHED".equals(row.text("plan_status")),
        row.date("due"),
        row.number("open_finding_count"),
        row.longNumber("version"));
  }

  /**
   * The part that a body has in a task.
   *
   * @throws ProblemException 422 at {@code /bodyId} when it has none
   */
  public TaskActor require(UUID taskId, UUID bodyId) {
    return find(taskId, bodyId)
        .orElseThrow(
            () ->
                ProblemException.refused(List.of(WORDS.violation("/bodyId", "task-body", bodyId))));
  }

  /** The part that a body has in a task, if any. */
  public Optional<TaskActor> find(UUID taskId, UUID bodyId) {
    String[] keys = participation.keys();
    return database.first(
        ACTOR,
        row ->
            new TaskActor(
                row.id("body_id"),
                row.constant("role", PartyRole.class),
                row.flag("own"),
                row.flag("leading")),
        taskId,
        clock.today(),
        clock.today(),
        keys,
        keys,
        bodyId);
  }

  /** Whether the caller acts for a body, if there is one: its unit, its bureau's people. */
  public boolean isOwn(@Nullable UUID bodyId) {
    return people.includesCaller(bodyId);
  }

  /**
   * @throws ProblemException 403 unless the caller acts for a body: its unit, its bureau's people,
   *     or a member's
   */
  public void requireOwn(UUID bodyId) {
    if (!isOwn(bodyId)) {
      throw TaskActor.notOwn();
    }
  }

  /** The keys of those who act for a body. */
  public String[] keys(UUID bodyId) {
    return keys("SELECT body_keys(?, ?) AS keys", bodyId, clock.today());
  }

  /** The keys of those who are told what a body says of a task: itself and who leads it. */
  public String[] told(UUID taskId, UUID bodyId) {
    return keys("SELECT told_keys(?, ?, ?) AS keys", taskId, bodyId, clock.today());
  }

  private String[] keys(String sql, Object... values) {
    return database
        .first(sql, row -> row.texts("keys").toArray(String[]::new), values)
        .orElseGet(() -> new String[0]);
  }
}
