package org.ipfund.performance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;

/** How progress, findings and problems are asked for; one of each at every place. */
final class ProgressRecipes {

  private static final UUID NOBODY = new UUID(0, 0);

  /** Of the published document that stands at the place; its unit takes part. */
  private static final String OF_TASK =
      " FROM task t JOIN body b ON b.unit_id::text = t.participants[1]"
          + " WHERE t.participants = ARRAY[?]::text[]";

  private static final String CALL =
      "INSERT INTO progress_call (id, plan_id, year, quarter, deadline, status, opened_by,"
          + " opened_at, version, scope, participants)"
          + " SELECT ?, t.plan_id, 2023, 2, '2100-01-01', 'OPEN', 'x', now(), 0, t.scope,"
          + " t.participants"
          + OF_TASK;
  private static final String REPORT =
      "INSERT INTO progress_report (id, plan_id, call_id, task_id, body_id, role, state, text,"
          + " status, prepared_by, version, scope, participants)"
          + " SELECT ?, t.plan_id, ?, t.id, b.id, 'RESPONSIBLE', 'UNDER_WAY', '进展', 'DRAFT',"
          + " '{}', 0, t.scope, t.participants"
          + OF_TASK;
  private static final String REMINDER =
      "INSERT INTO progress_reminder (id, call_id, body_id, kind, deadline, task_count, told_at,"
          + " plan_id, scope, participants)"
          + " SELECT ?, ?, b.id, 'REMINDER', now(), 1, now(), t.plan_id, t.scope, t.participants"
          + OF_TASK;
  private static final String FINDING =
      "INSERT INTO supervision_finding (id, plan_id, task_id, body_id, text, status, opened_by,"
          + " opened_at, version, scope, participants)"
          + " SELECT ?, t.plan_id, t.id, b.id, '督办', 'OPEN', 'x', now(), 0, t.scope,"
          + " t.participants"
          + OF_TASK;
  private static final String PROBLEM =
      "INSERT INTO task_problem (id, plan_id, task_id, body_id, text, status, raised_by, raised_at,"
          + " version, scope, participants)"
          + " SELECT ?, t.plan_id, t.id, b.id, '问题', 'OPEN', 'x', now(), 0, t.scope,"
          + " t.participants"
          + OF_TASK;

  private record Things(UUID call, UUID report, UUID finding, UUID problem, UUID reminder) {}

  private final Map<Place, Things> things = new HashMap<>();

  /** The document of {@link PlanRecipes} is there. */
  void add(Place place) {
    Things added =
        new Things(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID());
    String key = place.unit().toString();
    OwnerDatabase.run(CALL, added.call(), key);
    OwnerDatabase.run(REPORT, added.report(), added.call(), key);
    OwnerDatabase.run(REMINDER, added.reminder(), added.call(), key);
    OwnerDatabase.run(FINDING, added.finding(), key);
    OwnerDatabase.run(PROBLEM, added.problem(), key);
    things.put(place, added);
  }

  private static PlainRequest stale(PlainRequest signedIn, String body) {
    return signedIn
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"999\"")
        .contentType("application/json")
        .body(body);
  }

  private static boolean lists(PlainAnswer answer, UUID wanted) {
    return answer.each("id").contains(wanted.toString());
  }

  private String call(Place place) {
    return "/v1/progress-calls/" + things.get(place).call();
  }

  private String report(Place place) {
    return "/v1/progress-reports/" + things.get(place).report();
  }

  private String finding(Place place) {
    return "/v1/supervision-findings/" + things.get(place).finding();
  }

  private String problem(Place place) {
    return "/v1/task-problems/" + things.get(place).problem();
  }

  private static String task(Place place) {
    return "/v1/tasks/"
        + OwnerDatabase.ask(
            "SELECT id::text FROM task WHERE participants = ARRAY[?]::text[]",
            place.unit().toString());
  }

  private static String of(String rest) {
    return "{\"taskId\": \"" + NOBODY + "\", \"bodyId\": \"" + NOBODY + "\"" + rest + "}";
  }

  AccessMatrix into(AccessMatrix matrix) {
    return problems(supervising(reporting(calling(matrix))));
  }

  private AccessMatrix calling(AccessMatrix matrix) {
    return matrix
        .with(
            "listProgressCalls",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/progress-calls?limit=200"),
                (answer, place) -> lists(answer, things.get(place).call())))
        .with("getProgressCall", AccessMatrix.item((as, place) -> as.get(call(place))))
        .with(
            "listProgressDuties", AccessMatrix.item((as, place) -> as.get(call(place) + "/duties")))
        .with(
            "openProgressCall",
            AccessMatrix.global(
                (as, place) ->
                    stale(
                            as,
                            "{\"planId\": \""
                                + NOBODY
                                + "\", \"year\": 2023, \"quarter\": 1,"
                                + " \"reportBy\": \"2023-06-30\"}")
                        .post("/v1/progress-calls")))
        .with(
            "extendProgressCall",
            AccessMatrix.item(
                (as, place) ->
                    stale(as, "{\"reportBy\": \"2023-06-30\"}").post(call(place) + "/extension")))
        .with(
            "closeProgressCall",
            AccessMatrix.item((as, place) -> stale(as, "").post(call(place) + "/closure")))
        .with(
            "listProgressReminders",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/progress-reminders?limit=200"),
                (answer, place) -> lists(answer, things.get(place).reminder())));
  }

  private AccessMatrix reporting(AccessMatrix matrix) {
    String said = "\"state\": \"UNDER_WAY\", \"text\": \"进展\"";
    return matrix
        .with(
            "listProgressReports",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/progress-reports?limit=200"),
                (answer, place) -> lists(answer, things.get(place).report())))
        .with("getProgressReport", AccessMatrix.item((as, place) -> as.get(report(place))))
        .with(
            "draftProgressReport",
            AccessMatrix.global(
                (as, place) ->
                    stale(as, of(", \"callId\": \"" + NOBODY + "\", " + said))
                        .post("/v1/progress-reports")))
        .with(
            "changeProgressReport",
            AccessMatrix.item((as, place) -> stale(as, "{" + said + "}").put(report(place))))
        .with(
            "fileProgressReport",
            AccessMatrix.item((as, place) -> stale(as, "").post(report(place) + "/filing")))
        .with(
            "returnProgressReport",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"reason\": \"补充\"}").post(report(place) + "/return")))
        .with(
            "getTaskProgress", AccessMatrix.item((as, place) -> as.get(task(place) + "/progress")))
        .with(
            "acceptTask",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"note\": \"属实\"}").post(task(place) + "/acceptance")))
        .with(
            "reopenTask",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"reason\": \"重办\"}").post(task(place) + "/reopening")));
  }

  private AccessMatrix supervising(AccessMatrix matrix) {
    String said = "{\"text\": \"答复\"}";
    return matrix
        .with(
            "listSupervisionFindings",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/supervision-findings?limit=200"),
                (answer, place) -> lists(answer, things.get(place).finding())))
        .with("getSupervisionFinding", AccessMatrix.item((as, place) -> as.get(finding(place))))
        .with(
            "openSupervisionFinding",
            AccessMatrix.global(
                (as, place) ->
                    stale(as, of(", \"text\": \"督办\"")).post("/v1/supervision-findings")))
        .with(
            "answerSupervisionFinding",
            AccessMatrix.item((as, place) -> stale(as, said).post(finding(place) + "/answer")))
        .with(
            "acceptSupervisionAnswer",
            AccessMatrix.item((as, place) -> stale(as, said).post(finding(place) + "/acceptance")))
        .with(
            "rejectSupervisionAnswer",
            AccessMatrix.item((as, place) -> stale(as, said).post(finding(place) + "/rejection")));
  }

  private AccessMatrix problems(AccessMatrix matrix) {
    return matrix
        .with(
            "listTaskProblems",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/task-problems?limit=200"),
                (answer, place) -> lists(answer, things.get(place).problem())))
        .with("getTaskProblem", AccessMatrix.item((as, place) -> as.get(problem(place))))
        .with(
            "raiseTaskProblem",
            AccessMatrix.global(
                (as, place) -> stale(as, of(", \"text\": \"问题\"")).post("/v1/task-problems")))
        .with(
            "answerTaskProblem",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"answer\": \"答复\"}").post(problem(place) + "/answer")))
        .with(
            "closeTaskProblem",
            AccessMatrix.item((as, place) -> stale(as, "").post(problem(place) + "/closure")));
  }
}
