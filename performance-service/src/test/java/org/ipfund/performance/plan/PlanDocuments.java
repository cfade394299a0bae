package org.ipfund.performance.plan;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.awaitility.Awaitility;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.table.SampleData;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Tokens;

/** The two real documents of the sample data, as a client drafts and publishes them. */
public final class PlanDocuments {

  public static final String PATH = "/v1/plans/";
  public static final String PLAN = "PLAN_14_5";
  public static final String PROGRAMME = "WORKPLAN_2016";
  public static final String CITY = "440100";
  public static final String PROVINCE = "440000";

  private static final ObjectMapper JSON = new ObjectMapper();

  private PlanDocuments() {}

  /** Who drafts for the region's office. */
  public static String clerk(String region) {
    return Tokens.person("plan-clerk-" + region, null, region, clerkRole(region));
  }

  /** Who publishes there. */
  public static String approver(String region) {
    String role = region.equals(PROVINCE) ? "PROVINCE_REVIEWER" : "CITY_APPROVER";
    return Tokens.person("plan-approver-" + region, null, region, role);
  }

  private static String clerkRole(String region) {
    return region.equals(PROVINCE) ? "PROVINCE_REVIEWER" : "CITY_CLERK";
  }

  public static RequestSpecification as(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json");
  }

  /** The regions that the documents are of, once they are heard of. */
  public static void regions() {
    Receiver.at(PROVINCE, "广东省", PROVINCE).publishRegion();
    Receiver.at(CITY, "广州市", PROVINCE + "/" + CITY).publishRegion();
    Receiver.at("440300", "深圳市", PROVINCE + "/440300").publishRegion();
    Receiver.at("440600", "佛山市", PROVINCE + "/440600").publishRegion();
    Receiver.at("440112", "黄埔区", PROVINCE + "/" + CITY + "/440112").publishRegion();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask("SELECT 1 FROM known_region WHERE code = '440112'") != null
                    && OwnerDatabase.ask("SELECT 1 FROM known_region WHERE code = ?", CITY)
                        != null);
  }

  /** The directory of both documents; a body that is there stays. */
  public static void bodies() {
    regions();
    for (CSVRecord row : SampleData.rows("bodies.csv")) {
      String region = row.get("region_code");
      if (body(region, row.get("short_name")) == null) {
        as(clerk(region)).body(json(body(row))).post("/v1/bodies").then().statusCode(201);
      }
    }
  }

  /** The id of a body by a name that documents of the region use, or null. */
  public static String body(String region, String name) {
    return as(clerk(region))
        .queryParam("name", name)
        .queryParam("regionCode", region)
        .get("/v1/bodies")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0]?.id");
  }

  private static Map<String, Object> body(CSVRecord row) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("regionCode", row.get("region_code"));
    body.put("name", row.get("name"));
    body.put("shortName", row.get("short_name"));
    body.put("kind", row.get("kind"));
    body.put("level", row.get("level"));
    body.put("openList", Boolean.valueOf(row.get("open_list")));
    put(body, "bureauRegionCode", row.get("bureau_region_code"));
    List<Map<String, Object>> names = new ArrayList<>();
    for (String name : list(row.get("further_names"))) {
      names.add(Map.of("kind", "AS_PRINTED", "name", name));
    }
    body.put("names", names);
    return body;
  }

  /** A document as its drafter sends it; {@link #bodies} are there. */
  public static Map<String, Object> document(String key) {
    CSVRecord row = rows("plans.csv", key).get(0);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", row.get("kind"));
    document.put("title", row.get("title"));
    put(document, "documentNumber", row.get("document_number"));
    document.put("issuingBodyId", body(region(key), row.get("issuer")));
    put(document, "issuedOn", row.get("issued_on"));
    document.put("periodStart", row.get("period_start"));
    document.put("periodEnd", row.get("period_end"));
    document.put("disclosure", row.get("disclosure"));
    document.put("parts", each("plan_parts.csv", key, "key", "title"));
    document.put("indicators", indicators(key));
    document.put("goals", goals(key));
    document.put("boxes", boxes(key));
    document.put("tasks", tasks(key));
    return document;
  }

  public static String region(String key) {
    return key.equals(PLAN) ? CITY : PROVINCE;
  }

  private static List<CSVRecord> rows(String file, String key) {
    return SampleData.rows(file).stream().filter(row -> row.get("document").equals(key)).toList();
  }

  private static List<Map<String, Object>> each(String file, String key, String... columns) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (CSVRecord row : rows(file, key)) {
      Map<String, Object> one = new LinkedHashMap<>();
      for (String column : columns) {
        put(one, column, row.get(column));
      }
      all.add(one);
    }
    return all;
  }

  private static List<Map<String, Object>> indicators(String key) {
    List<Map<String, Object>> all =
        each("plan_indicators.csv", key, "name", "unit", "supplier", "nature");
    List<CSVRecord> rows = rows("plan_indicators.csv", key);
    for (int i = 0; i < all.size(); i++) {
      CSVRecord row = rows.get(i);
      put(all.get(i), "baselineValue", row.get("baseline_value"));
      all.get(i).put("baselineYear", Integer.valueOf(row.get("baseline_year")));
      all.get(i).put("targetYear", Integer.valueOf(row.get("target_year")));
      all.get(i).put("targetValue", row.get("target_value"));
    }
    return all;
  }

  private static List<Map<String, Object>> goals(String key) {
    List<Map<String, Object>> all =
        each("plan_goals.csv", key, "text", "comparator", "value", "unit", "period");
    List<CSVRecord> rows = rows("plan_goals.csv", key);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).put("indicatorNumber", Integer.valueOf(rows.get(i).get("indicator_seq")));
    }
    return all;
  }

  private static List<Map<String, Object>> boxes(String key) {
    List<Map<String, Object>> all = each("plan_boxes.csv", key, "name");
    List<CSVRecord> rows = rows("plan_boxes.csv", key);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).put("text", all.get(i).get("name"));
      all.get(i).put("afterTask", Integer.valueOf(rows.get(i).get("after_task")));
    }
    return all;
  }

  private static List<Map<String, Object>> tasks(String key) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (CSVRecord row : rows("plan_tasks.csv", key)) {
      Map<String, Object> task = new LinkedHashMap<>();
      task.put("number", Integer.valueOf(row.get("number")));
      task.put("partKey", row.get("part"));
      task.put("title", row.get("title"));
      task.put("text", row.get("title") + "。" + row.get("promised"));
      put(task, "responsibilityText", row.get("responsibility_text"));
      if (row.get("responsibility_text").isEmpty()) {
        task.put(
            "responsibility",
            Map.of(
                "leads",
                list(row.get("said_leads")),
                "responsible",
                list(row.get("said_responsible"))));
      }
      all.add(task);
    }
    return all;
  }

  private static void put(Map<String, Object> into, String name, String textOrEmpty) {
    if (!textOrEmpty.isEmpty()) {
      into.put(name, textOrEmpty);
    }
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }

  public static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A draft of a document. */
  public static String draft(String key) {
    return draft(region(key), document(key));
  }

  /** A draft of any document of a region. */
  public static String draft(String region, Map<String, Object> document) {
    return as(clerk(region))
        .body(json(document))
        .post("/v1/plans")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String etag(String region, String id) {
    return as(clerk(region)).get(PATH + id).header("ETag");
  }

  /** What another person's publication answers. */
  public static Response publish(String region, String id) {
    return as(approver(region))
        .header("If-Match", etag(region, id))
        .post(PATH + id + "/publication");
  }

  /** One of the two documents, published. */
  public static String published(String key) {
    bodies();
    String id = draft(key);
    publish(region(key), id).then().statusCode(200);
    return id;
  }
}
