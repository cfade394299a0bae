package org.ipfund.performance.progress;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.plan.PlanDocuments;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Tokens;

/** Bodies of the sample directory with units of their own, and what their people send. */
public final class ReportingBodies {

  public static final String CALLS = "/v1/progress-calls/";
  public static final String REPORTS = "/v1/progress-reports/";

  private ReportingBodies() {}

  /** A clerk of a unit that from now on acts for the body. */
  public static String clerkOf(String region, String bodyName) {
    Receiver unit = Receiver.known();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask("SELECT 1 FROM known_unit WHERE id = ?::uuid", unit.unitId())
                    != null);
    String id = PlanDocuments.body(region, bodyName);
    Response body = PlanDocuments.as(PlanDocuments.clerk(region)).get("/v1/bodies/" + id);
    Map<String, Object> linked = new LinkedHashMap<>();
    for (String field : List.of("name", "shortName", "kind", "level", "regionCode", "openList")) {
      linked.put(field, body.path(field));
    }
    List<String> printed = body.path("names.findAll { it.kind == 'AS_PRINTED' }.name");
    linked.put(
        "names", printed.stream().map(name -> Map.of("kind", "AS_PRINTED", "name", name)).toList());
    linked.put("unitId", unit.unitId());
    PlanDocuments.as(PlanDocuments.clerk(region))
        .header("If-Match", body.header("ETag"))
        .body(PlanDocuments.json(linked))
        .put("/v1/bodies/" + id)
        .then()
        .statusCode(200);
    return Tokens.person("clerk-" + unit.unitId(), unit.unitId(), null, "UNIT_CLERK");
  }

  /** A task of a document by its number. */
  public static String task(String region, String plan, int number) {
    return PlanDocuments.as(PlanDocuments.clerk(region))
        .queryParam("planId", plan)
        .queryParam("number", number)
        .get("/v1/tasks")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** What the office gets that opens a quarter. */
  public static Response call(String region, String plan, int year, int quarter, String reportBy) {
    return PlanDocuments.as(PlanDocuments.clerk(region))
        .body(
            PlanDocuments.json(
                Map.of("planId", plan, "year", year, "quarter", quarter, "reportBy", reportBy)))
        .post("/v1/progress-calls");
  }

  public static Map<String, Object> report(String call, String task, String body, String state) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("callId", call);
    report.put("taskId", task);
    report.put("bodyId", body);
    report.put("state", state);
    report.put("text", "二季度已建站，进展顺利。\n下一步继续推进");
    return report;
  }

  /** What a person gets that drafts it. */
  public static Response draft(String token, Map<String, Object> report) {
    return PlanDocuments.as(token).body(PlanDocuments.json(report)).post("/v1/progress-reports");
  }

  /** Does something with a thing in the version that the person sees now. */
  public static Response act(String token, String path, String action, Map<String, ?> body) {
    return PlanDocuments.as(token)
        .header("If-Match", PlanDocuments.as(token).get(path).header("ETag"))
        .body(body == null ? "" : PlanDocuments.json(body))
        .post(path + action);
  }

  /** Drafts and files a report. */
  public static String filed(String token, Map<String, Object> report) {
    String id = draft(token, report).then().statusCode(201).extract().path("id");
    act(token, REPORTS + id, "/filing", null).then().statusCode(200);
    return id;
  }

  /** Somebody who takes part in nothing. */
  public static String stranger() {
    UUID unit = UUID.randomUUID();
    return Tokens.person("stranger-" + unit, unit, null, "UNIT_CLERK");
  }
}
