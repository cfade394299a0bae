package org.ipfund.performance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.PlainAnswer;
import org.ipfund.platform.testing.PlainRequest;

/** How the operations of plans are asked for, and a published document at every place. */
final class PlanRecipes {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final String BODY =
      """
      INSERT INTO body (id, name, short_name, kind, level, region_code, unit_id, version, scope)
      VALUES (?, ?, ?, 'DEPARTMENT', 'OTHER', ?, ?, 0, ?)
      """;
  private static final String PLAN =
      """
      INSERT INTO plan (id, kind, title, issuing_body_id, region_code, period_start, period_end,
        disclosure, first_is_lead, status, revision, task_count, prepared_by, version, scope,
        participants)
      VALUES (?, 'PLAN', '规划', ?, ?, '2021-01-01', '2025-12-31', 'PROACTIVE', false, 'PUBLISHED', 1, 1,
        '{}', 0, ?, ARRAY[?])
      """;
  private static final String INDICATOR =
      """
      INSERT INTO plan_indicator (id, plan_id, ordinal, name, target_year, target_value,
        target_comparator, measure, direction, nature, path, supplier_printed, version, scope,
        participants)
      VALUES (?, ?, 1, '指标', 2025, 30, 'REACH', 'LEVEL', 'UP', 'EXPECTED', 'LINEAR', '方', 0, ?,
        ARRAY[?])
      """;
  private static final String TASK =
      """
      INSERT INTO task (id, plan_id, number, title, text, form, open_list, status, revision, version,
        scope, participants)
      VALUES (?, ?, 1, '任务', '任务', 'RESPONSIBLE', false, 'OPEN', 1, 0, ?, ARRAY[?])
      """;

  private static final String SHARE =
      """
      INSERT INTO task_share (id, plan_id, task_id, body_id, year, text, status, proposed_by,
        proposed_at, version, scope, participants)
      VALUES (?, ?, ?, ?, 2024, '任务', 'PROPOSED', 'matrix', now(), 0, ?, ARRAY[?])
      """;
  private static final String YEAR_PLAN =
      """
      INSERT INTO body_year_plan (id, plan_id, body_id, year, progress_plan, safeguards, policies,
        post_in_charge, office, status, prepared_by, version, scope, participants)
      VALUES (?, ?, ?, 2024, '', '', '', '', '', 'DRAFT', '{}', 0, ?, ARRAY[?])
      """;

  private final Map<Place, UUID> plans = new HashMap<>();
  private static final String EVALUATION =
      """
      INSERT INTO plan_evaluation (id, plan_id, kind, as_of, status, prepared_by, version, scope,
        participants)
      VALUES (?, ?, 'MID_TERM', '2023-12-31', 'DRAFT', '{}', 0, ?, ARRAY[?])
      """;
  private static final String VERDICT =
      """
      INSERT INTO plan_verdict (evaluation_id, ordinal, task_id, computed, explanation_zh,
        explanation_en, verdict, plan_id, scope, participants)
      VALUES (?, 1, ?, 'NO_DATA', '无', 'none', 'NO_DATA', ?, ?, ARRAY[?])
      """;

  private final Map<Place, UUID> tasks = new HashMap<>();
  private final Map<Place, UUID> indicators = new HashMap<>();
  private final Map<Place, UUID> shares = new HashMap<>();
  private final Map<Place, UUID> yearPlans = new HashMap<>();
  private final Map<Place, UUID> evaluations = new HashMap<>();

  /** A published document of the place, in which its unit takes part. */
  void add(Place place, String path) {
    UUID body = UUID.randomUUID();
    UUID plan = UUID.randomUUID();
    UUID task = UUID.randomUUID();
    String scope = "/" + path + "/";
    String key = place.unit().toString();
    OwnerDatabase.run(BODY, body, "方" + body, "方" + body, place.code(), place.unit(), scope);
    OwnerDatabase.run(PLAN, plan, body, place.code(), scope, key);
    UUID indicator = UUID.randomUUID();
    UUID share = UUID.randomUUID();
    UUID yearPlan = UUID.randomUUID();
    OwnerDatabase.run(INDICATOR, indicator, plan, scope, key);
    OwnerDatabase.run(TASK, task, plan, scope, key);
    OwnerDatabase.run(SHARE, share, plan, task, body, scope, key);
    OwnerDatabase.run(YEAR_PLAN, yearPlan, plan, body, scope, key);
    indicators.put(place, indicator);
    shares.put(place, share);
    yearPlans.put(place, yearPlan);
    UUID evaluation = UUID.randomUUID();
    OwnerDatabase.run(EVALUATION, evaluation, plan, scope, key);
    OwnerDatabase.run(VERDICT, evaluation, task, plan, scope, key);
    evaluations.put(place, evaluation);
    plans.put(place, plan);
    tasks.put(place, task);
  }

  private String plan(Place place) {
    return "/v1/plans/" + plans.get(place);
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

  private static String body() {
    return "{\"name\": \"方\", \"shortName\": \"方\", \"kind\": \"OTHER\", \"level\": \"OTHER\","
        + " \"regionCode\": \"999999\"}";
  }

  private static String document() {
    return "{\"kind\": \"PLAN\", \"title\": \"规划\", \"issuingBodyId\": \""
        + NOBODY
        + "\", \"periodStart\": \"2021-01-01\", \"periodEnd\": \"2025-12-31\"}";
  }

  AccessMatrix into(AccessMatrix matrix) {
    return evaluating(taken(dividing(measuring(documents(matrix)))));
  }

  private String indicator(Place place) {
    return "/v1/plan-indicators/" + indicators.get(place);
  }

  private AccessMatrix measuring(AccessMatrix matrix) {
    return matrix
        .with("getPlanIndicator", AccessMatrix.item((as, place) -> as.get(indicator(place))))
        .with(
            "listMissingPlanValues",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/missing-plan-values?planId=" + plans.get(place)),
                (answer, place) ->
                    answer.each("indicatorId").contains(indicators.get(place).toString())))
        .with(
            "enterPlanIndicatorValue",
            AccessMatrix.item(
                (as, place) ->
                    stale(
                            as,
                            "{\"year\": 2024, \"value\": \"1\", \"asOf\": \"2024-12-31\","
                                + " \"source\": \"a\", \"evidenceText\": \"a\"}")
                        .post(indicator(place) + "/values")))
        .with(
            "askForPlanIndicatorValue",
            AccessMatrix.item(
                (as, place) ->
                    stale(as, "{\"year\": 2024}").post(indicator(place) + "/questions")));
  }

  private String share(Place place) {
    return "/v1/task-shares/" + shares.get(place);
  }

  private String task(Place place) {
    return "/v1/tasks/" + tasks.get(place);
  }

  private static String nobodys(String more) {
    return "{\"bodyId\": \"" + NOBODY + "\", \"year\": 2024" + more + "}";
  }

  private AccessMatrix dividing(AccessMatrix matrix) {
    return planning(
        matrix
            .with(
                "listTaskShares",
                AccessMatrix.list(
                    (as, place) -> as.get("/v1/task-shares?limit=200"),
                    (answer, place) -> lists(answer, shares.get(place))))
            .with("getTaskShare", AccessMatrix.item((as, place) -> as.get(share(place))))
            .with(
                "proposeTaskShare",
                AccessMatrix.item(
                    (as, place) ->
                        stale(as, nobodys(", \"text\": \"a\"")).post(task(place) + "/shares")))
            .with(
                "agreeTaskShare",
                AccessMatrix.item((as, place) -> stale(as, "").post(share(place) + "/agreement")))
            .with(
                "refuseTaskShare",
                AccessMatrix.item(
                    (as, place) ->
                        stale(as, "{\"reason\": \"a\"}").post(share(place) + "/refusal")))
            .with(
                "withdrawTaskShare",
                AccessMatrix.item((as, place) -> stale(as, "").delete(share(place))))
            .with(
                "getDecomposition",
                AccessMatrix.item((as, place) -> as.get(plan(place) + "/decomposition")))
            .with(
                "listUndecomposedTasks",
                AccessMatrix.item((as, place) -> as.get(plan(place) + "/undecomposed-tasks")))
            .with("listTaskMoney", AccessMatrix.item((as, place) -> as.get(task(place) + "/money")))
            .with("getPlanMoney", AccessMatrix.item((as, place) -> as.get(plan(place) + "/money")))
            .with(
                "enterTaskMoney",
                AccessMatrix.item(
                    (as, place) ->
                        stale(as, nobodys(", \"moneySource\": \"CITY\", \"amount\": \"1.00\""))
                            .post(task(place) + "/money"))));
  }

  private String yearPlan(Place place) {
    return "/v1/year-plans/" + yearPlans.get(place);
  }

  private AccessMatrix planning(AccessMatrix matrix) {
    return matrix
        .with(
            "listYearPlans",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/year-plans?limit=200"),
                (answer, place) -> lists(answer, yearPlans.get(place))))
        .with("getYearPlan", AccessMatrix.item((as, place) -> as.get(yearPlan(place))))
        .with(
            "createYearPlan",
            AccessMatrix.item(
                (as, place) -> stale(as, nobodys("")).post(plan(place) + "/year-plans")))
        .with(
            "changeYearPlan",
            AccessMatrix.item((as, place) -> stale(as, nobodys("")).put(yearPlan(place))))
        .with(
            "fileYearPlan",
            AccessMatrix.item((as, place) -> stale(as, "").post(yearPlan(place) + "/filing")));
  }

  private AccessMatrix documents(AccessMatrix matrix) {
    return changing(
        matrix
            .with("listBodies", AccessMatrix.global((as, place) -> as.get("/v1/bodies")))
            .with("getBody", AccessMatrix.global((as, place) -> as.get("/v1/bodies/" + NOBODY)))
            .with(
                "createBody",
                AccessMatrix.global((as, place) -> stale(as, body()).post("/v1/bodies")))
            .with(
                "changeBody",
                AccessMatrix.global((as, place) -> stale(as, body()).put("/v1/bodies/" + NOBODY)))
            .with(
                "listPlans",
                AccessMatrix.list(
                    (as, place) -> as.get("/v1/plans?limit=200"),
                    (answer, place) -> lists(answer, plans.get(place))))
            .with("getPlan", AccessMatrix.item((as, place) -> as.get(plan(place))))
            .with(
                "listPlanIndicators",
                AccessMatrix.item((as, place) -> as.get(plan(place) + "/indicators")))
            .with(
                "listTasks",
                AccessMatrix.list(
                    (as, place) -> as.get("/v1/tasks?limit=200"),
                    (answer, place) -> lists(answer, tasks.get(place))))
            .with(
                "getTask",
                AccessMatrix.item((as, place) -> as.get("/v1/tasks/" + tasks.get(place)))));
  }

  private AccessMatrix taken(AccessMatrix matrix) {
    AccessMatrix all = matrix;
    Map<String, String> paths =
        Map.of(
            "exportPlanDivision", "/division",
            "exportPlanLedger", "/ledger",
            "exportPlanReport", "/report",
            "getPlanIndicatorChart", "/charts/indicators",
            "getPlanTaskChart", "/charts/tasks",
            "getPlanBoard", "/board");
    for (Map.Entry<String, String> one : paths.entrySet()) {
      all =
          all.with(
              one.getKey(), AccessMatrix.item((as, place) -> as.get(plan(place) + one.getValue())));
    }
    return all.with(
            "traceTask",
            AccessMatrix.item((as, place) -> as.get("/v1/tasks/" + tasks.get(place) + "/trace")))
        .with(
            "listPromises",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/promises?limit=200"),
                (answer, place) -> answer.each("taskId").contains(tasks.get(place).toString())))
        .with(
            "linkTask",
            AccessMatrix.item(
                (as, place) -> stale(as, "{}").put("/v1/tasks/" + tasks.get(place) + "/links")));
  }

  private String evaluation(Place place) {
    return "/v1/plan-evaluations/" + evaluations.get(place);
  }

  private AccessMatrix evaluating(AccessMatrix matrix) {
    return matrix
        .with(
            "listPlanEvaluations",
            AccessMatrix.list(
                (as, place) -> as.get("/v1/plan-evaluations?limit=200"),
                (answer, place) -> lists(answer, evaluations.get(place))))
        .with("getPlanEvaluation", AccessMatrix.item((as, place) -> as.get(evaluation(place))))
        .with(
            "listPlanVerdicts",
            AccessMatrix.item((as, place) -> as.get(evaluation(place) + "/verdicts")))
        .with(
            "exportPlanEvaluation",
            AccessMatrix.item((as, place) -> as.get(evaluation(place) + "/document")))
        .with(
            "createPlanEvaluation",
            AccessMatrix.item(
                (as, place) -> stale(as, newEvaluation(place)).post("/v1/plan-evaluations")))
        .with(
            "changePlanEvaluation",
            AccessMatrix.item((as, place) -> stale(as, "{}").put(evaluation(place))))
        .with(
            "recomputePlanEvaluation",
            AccessMatrix.item(
                (as, place) -> stale(as, "").post(evaluation(place) + "/recomputation")))
        .with(
            "issuePlanEvaluation",
            AccessMatrix.item((as, place) -> stale(as, "").post(evaluation(place) + "/issue")));
  }

  private String newEvaluation(Place place) {
    return "{\"planId\": \""
        + plans.get(place)
        + "\", \"kind\": \"MID_TERM\", \"asOf\": \"2023-12-31\"}";
  }

  private AccessMatrix changing(AccessMatrix matrix) {
    return matrix
        .with(
            "checkPlan",
            AccessMatrix.global((as, place) -> stale(as, document()).post("/v1/plans/check")))
        .with(
            "importPlan",
            AccessMatrix.global(
                (as, place) ->
                    as.contentType("application/octet-stream")
                        .body("no file of Office")
                        .post("/v1/plan-imports")))
        .with(
            "createPlan",
            AccessMatrix.global((as, place) -> stale(as, document()).post("/v1/plans")))
        .with(
            "changePlan", AccessMatrix.item((as, place) -> stale(as, document()).put(plan(place))))
        .with(
            "addTasks",
            AccessMatrix.item(
                (as, place) ->
                    stale(as, "{\"tasks\": [{\"number\": 1, \"title\": \"a\", \"text\": \"a\"}]}")
                        .post(plan(place) + "/tasks")))
        .with(
            "publishPlan",
            AccessMatrix.item((as, place) -> stale(as, "").post(plan(place) + "/publication")))
        .with(
            "revisePlan",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"reason\": \"调整\"}").post(plan(place) + "/revisions")))
        .with(
            "closePlan",
            AccessMatrix.item(
                (as, place) -> stale(as, "{\"note\": \"结束\"}").post(plan(place) + "/closure")));
  }
}
