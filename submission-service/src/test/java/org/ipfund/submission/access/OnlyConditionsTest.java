package org.ipfund.submission.access;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row-level security is the second net: what is read stays hidden without it, too. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class OnlyConditionsTest {

  private static final List<String> TABLES =
      List.of(
          "known_unit",
          "demand",
          "demand_line",
          "consolidation",
          "consolidation_line",
          "consolidation_source",
          "project");

  private Heyuan heyuan;
  private String demand;
  private String merged;

  @BeforeEach
  void fileAndTakeTheSecondNetAway() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    demand = Http.submitted(heyuan.demandOf(heyuan.county()));
    merged = heyuan.merged();
    rowSecurity("DISABLE");
  }

  @AfterEach
  void hangTheSecondNetUpAgain() {
    rowSecurity("ENABLE");
  }

  private static void rowSecurity(String change) {
    TABLES.forEach(
        table -> OwnerDatabase.run("ALTER TABLE " + table + " " + change + " ROW LEVEL SECURITY"));
  }

  private static String ofOtherCity() {
    return Tokens.person("stranger", UUID.randomUUID(), Heyuan.OTHER_CITY, "CITY_APPROVER");
  }

  @Test
  void reads_whenTheThingIsHidden_findNothing() {
    for (String token : List.of(ofOtherCity(), People.reviewer())) {
      for (String path : List.of(demand, merged)) {
        Http.getAs(token, path).statusCode(404);
        Http.getAs(token, path + "/lines").statusCode(404);
      }
      for (String list : List.of("demands", "consolidations", "projects")) {
        Http.getAs(token, "/v1/" + list + "?roundId=" + heyuan.round())
            .statusCode(200)
            .body("items", empty());
      }
      Http.getAs(token, "/v1/rounds/" + heyuan.round() + "/summary")
          .body("demandCount", equalTo(0));
    }
  }

  /** Nothing is locked for a change that the caller does not see. */
  @Test
  void writes_whenTheThingIsHidden_findNothing() {
    for (String action : List.of("submission", "return")) {
      act(demand + "/" + action);
    }
    for (String action : List.of("report", "return", "approval")) {
      act(merged + "/" + action);
    }
  }

  private static void act(String path) {
    String manyRoles =
        Tokens.person(
            "stranger",
            UUID.randomUUID(),
            Heyuan.OTHER_CITY,
            "CITY_APPROVER",
            "COUNTY_APPROVER",
            "PROVINCE_REVIEWER");
    Http.as(manyRoles)
        .header("If-Match", "\"0\"")
        .body("{\"reason\": \"x\"}")
        .post(path)
        .then()
        .statusCode(404);
  }

  @Test
  void project_whenHidden_isNotFound() {
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}").statusCode(200);
    String ofRound = "/v1/projects?roundId=" + heyuan.round();
    String id = Http.get(ofRound).extract().path("items[0].id");
    Http.getAs(ofOtherCity(), "/v1/projects/" + id).statusCode(404);
    Http.getAs(ofOtherCity(), ofRound).body("items", empty());
    Http.getAs(People.unitClerk(heyuan.unit(), Heyuan.COUNTY), ofRound).body("items", empty());
  }

  @Test
  void reference_whenTheUnitIsHidden_isUnknown() {
    for (UUID hidden : List.of(heyuan.otherCounty(), heyuan.otherCity())) {
      Http.as(People.clerk(heyuan.county(), Heyuan.COUNTY))
          .body(heyuan.demandOf(hidden))
          .post("/v1/demands")
          .then()
          .statusCode(422)
          .body("violations[0].rule", equalTo("unit-known"));
    }
  }
}
