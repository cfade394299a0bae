package org.ipfund.performance.adjustment;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Every approved content of a table stays readable. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class VersionTest {

  private static String versions(String table) {
    return Tables.PATH + table + "/versions";
  }

  @Test
  void list_whenATableIsDraftedAndApproved_hasItsFirstVersion() {
    String table = Tables.draft();
    get(versions(table)).then().statusCode(200).body("items", empty());
    Tables.approve(table);
    get(versions(table))
        .then()
        .body("items.number", contains(1))
        .body("items.status", contains("APPROVED"))
        .body("items[0].approvedAt", notNullValue())
        .body("items[0].noticeId", nullValue());
    get(versions(UUID.randomUUID().toString())).then().statusCode(404);
    get(versions(table) + "/2").then().statusCode(404);
  }

  @Test
  void get_whenATableWasAdjusted_showsWhatItSaidBefore() {
    String table = Tables.issued(Receiver.known(), UUID.randomUUID(), "100000.00");
    Adjusting.open(table, Adjusting.target("不少于7场"));
    Adjusting.approve(table, 1).statusCode(200);
    Adjusting.open(table, Adjusting.amount("90000.00"));
    Adjusting.approve(table, 2).statusCode(200);
    Adjusting.open(table, Adjusting.amount("85000.00"));
    Adjusting.approve(table, 3).statusCode(200);
    get(versions(table))
        .then()
        .body("items.status", contains("SUPERSEDED", "IN_FORCE", "SUPERSEDED", "PENDING"))
        .body("items.requestedAmount", contains("100000.00", "100000.00", "90000.00", "85000.00"))
        .body("items.adjustment", contains(null, 1, 2, 3));
    Tables.issue(table, 4, "85000.00");
    given()
        .header("Accept-Language", "en")
        .get(versions(table) + "/1")
        .then()
        .body("status", equalTo("SUPERSEDED"))
        .body("statusLabel", equalTo("Superseded"))
        .body("content.indicators", hasSize(4))
        .body("content.indicators[0].targetText", equalTo("不少于3场"))
        .body("content.weightTotal", equalTo("90.00"));
    get(versions(table) + "/4")
        .then()
        .body("status", equalTo("IN_FORCE"))
        .body("content.indicators.targetText", contains("不少于7场"))
        .body("content.requestedAmount", equalTo("85000.00"))
        .body("content.findings.rule", contains("C34", "C34"));
    String next = get(versions(table) + "?limit=3").jsonPath().getString("next");
    get(versions(table) + "?limit=3&cursor=" + next).then().body("items.number", contains(4));
  }
}
