package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AuditEntryResourceTest {

  private static final String PATH = "/v1/audit-entries";

  private final String actor = "audited-" + UUID.randomUUID();
  private final UUID unit = UUID.randomUUID();

  private static RequestSpecification auditor() {
    return given().auth().oauth2(Tokens.person("auditor", null, "440000", "AUDITOR"));
  }

  private String make() {
    String location =
        given()
            .auth()
            .oauth2(Tokens.person(actor, unit, "441600", "CITY_CLERK"))
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID())
            .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()))
            .post("/v1/parcels")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private void refuse() {
    given()
        .auth()
        .oauth2(Tokens.person(actor, unit, "441600", "LOCAL_FINANCE"))
        .get("/v1/parcels")
        .then()
        .statusCode(403);
  }

  @Test
  void list_byOthersThanTheAuditor_isForbidden() {
    for (String role : List.of("PROVINCE_ADMIN", "PROVINCE_REVIEWER", "UNIT_CLERK")) {
      String token = Tokens.person("x", unit, "440000", role);
      given().auth().oauth2(token).get(PATH).then().statusCode(403);
      given().auth().oauth2(token).get(PATH + "/export").then().statusCode(403);
      given().auth().oauth2(token).get("/v1/audit-chain").then().statusCode(403);
    }
    given().auth().oauth2(Tokens.system("machine")).get(PATH).then().statusCode(403);
    given().noFilters().get(PATH).then().statusCode(401);
  }

  @Test
  void list_byEachFilter_choosesTheEntries() {
    String first = make();
    String second = make();
    refuse();
    auditor().get(PATH + "?actor=" + actor).then().statusCode(200).body("items", hasSize(3));
    auditor()
        .get(PATH + "?actor=" + actor + "&outcome=REFUSED")
        .then()
        .body("items.operation", contains("listParcels"))
        .body("items.status", contains(403));
    auditor().get(PATH + "?subjectId=" + first).then().body("items.subjectId", contains(first));
    auditor()
        .get(PATH + "?subjectType=parcel&subjectId=" + second)
        .then()
        .body("items.action", contains("made"));
    auditor().get(PATH + "?unitId=" + unit).then().body("items", hasSize(3));
    auditor()
        .get(PATH + "?operation=makeParcel&unitId=" + unit)
        .then()
        .body("items.actor", everyItem(equalTo(actor)))
        .body("items", hasSize(2))
        .body("items[0]", not(hasKey("after")));
    auditor()
        .get(PATH + "?actor=" + actor + "&to=2001-01-01T00:00:00Z")
        .then()
        .body("items", hasSize(0));
    auditor()
        .get(PATH + "?actor=" + actor + "&from=2001-01-01T00:00:00Z&to=2999-01-01T00:00:00Z")
        .then()
        .body("items", hasSize(3));
  }

  @Test
  void list_inPages_goesThroughAllInEitherOrder() {
    List<String> made = List.of(make(), make(), make());
    String next =
        auditor()
            .get(PATH + "?limit=2&actor=" + actor)
            .then()
            .body("items.subjectId", equalTo(made.subList(0, 2)))
            .extract()
            .path("next");
    auditor()
        .get(PATH + "?limit=2&actor=" + actor + "&cursor=" + next)
        .then()
        .body("items.subjectId", equalTo(made.subList(2, 3)))
        .body("next", equalTo(null));
    String older =
        auditor()
            .get(PATH + "?limit=1&sort=-happenedAt&actor=" + actor)
            .then()
            .body("items.subjectId", contains(made.get(2)))
            .extract()
            .path("next");
    auditor()
        .get(PATH + "?limit=1&sort=-happenedAt&actor=" + actor + "&cursor=" + older)
        .then()
        .body("items.subjectId", contains(made.get(1)));
  }

  @Test
  void list_withUnusableParameter_is400() {
    for (String wrong :
        List.of(
            "sort=actor",
            "from=yesterday",
            "to=%2B999999999-12-31T23:59:59Z",
            "outcome=MAYBE",
            "unitId=7",
            "cursor=bm90aGluZw",
            "limit=0")) {
      auditor().get(PATH + "?" + wrong).then().statusCode(400);
    }
    auditor().get(PATH + "?actor=a%00b").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void entry_afterMoment_hasItsPositionAndHash() {
    String parcel = make();
    String id = auditor().get(PATH + "?subjectId=" + parcel).then().extract().path("items[0].id");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> auditor().get(PATH + "/" + id).then().extract().path("position") != null);
    auditor()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("hash", matchesPattern("[0-9a-f]{64}"))
        .body("after.price", equalTo("1.00"))
        .body("before", equalTo(null))
        .body("recordedAt", notNullValue());
    auditor().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    auditor()
        .get("/v1/audit-chain")
        .then()
        .statusCode(200)
        .body("hash", matchesPattern("[0-9a-f]{64}"))
        .body("at", notNullValue())
        .body("pendingCount", notNullValue())
        .body("position", greaterThan(0));
  }

  @Test
  void export_asCsv_evaluatesNothing() {
    String formula = "=1+1-" + UUID.randomUUID();
    String token = Tokens.person(formula, unit, "441600", "LOCAL_FINANCE");
    given().auth().oauth2(token).get("/v1/parcels").then().statusCode(403);
    String csv =
        auditor()
            .accept("text/csv")
            .queryParam("actor", formula)
            .get(PATH + "/export")
            .then()
            .statusCode(200)
            .contentType(containsString("text/csv"))
            .header("Content-Disposition", containsString("audit-entries.csv"))
            .extract()
            .asString();
    String[] lines = csv.split("\r\n");
    assertEquals(2, lines.length);
    assertTrue(lines[0].contains("\"happenedAt\""), lines[0]);
    assertTrue(lines[1].contains(",\"'" + formula + "\","), lines[1]);
  }

  @Test
  void export_asWorkbook_isOne() {
    make();
    byte[] workbook =
        auditor()
            .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .get(PATH + "/export?actor=" + actor)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertArrayEquals(new byte[] {'P', 'K'}, Arrays.copyOf(workbook, 2));
    auditor().accept("image/png").get(PATH + "/export").then().statusCode(406);
  }

  @Test
  void export_whenNothingIsWanted_isNotAcceptable() {
    auditor()
        .accept("*/*;q=0")
        .get(PATH + "/export")
        .then()
        .statusCode(406)
        .body("type", equalTo("urn:ipfund:problem:not-acceptable"));
  }

  @Test
  void export_ofTooMany_isRefusedBeforeItBegins() {
    OwnerDatabase.run(
        "WITH e AS (INSERT INTO platform.audit_entry (id, happened_at, actor, action)"
            + " SELECT gen_random_uuid(), now(), ?, 'counted' FROM generate_series(1, 1201)"
            + " RETURNING id) INSERT INTO platform.audit_pending (entry_id) SELECT id FROM e",
        actor);
    auditor()
        .accept("text/csv")
        .get(PATH + "/export?actor=" + actor)
        .then()
        .statusCode(422)
        .body("violations[0].rule", equalTo("export"));
    refuse();
    auditor()
        .accept("text/csv")
        .get(PATH + "/export?actor=" + actor + "&outcome=REFUSED")
        .then()
        .statusCode(200);
  }

  @Test
  void entries_overHttp_cannotBeChanged() {
    String id = auditor().get(PATH + "?limit=1").then().extract().path("items[0].id");
    auditor().delete(PATH + "/" + id).then().statusCode(405);
    auditor()
        .contentType("application/json")
        .body("{}")
        .put(PATH + "/" + id)
        .then()
        .statusCode(405);
    auditor().contentType("application/json").body("{}").post(PATH).then().statusCode(405);
  }
}
