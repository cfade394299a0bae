package org.ipfund.platform.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An entry that waits since an hour, whatever keeps the chain's writer from it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ChainWatchTest {

  private static final String STATUS = "checks.find { it.name == 'audit-chain' }.status";

  @ConfigProperty(name = "quarkus.management.test-port")
  int management;

  private ValidatableResponse well() {
    return RestAssured.given().port(management).get("/q/health/well").then();
  }

  private static void leaveWaiting() {
    OwnerDatabase.run(
        "INSERT INTO platform.audit_pending (entry_id, waits_since)"
            + " VALUES (gen_random_uuid(), clock_timestamp() - interval '1 hour')");
  }

  @AfterEach
  void putBack() {
    OwnerDatabase.run(
        "DELETE FROM platform.audit_pending"
            + " WHERE waits_since < clock_timestamp() - interval '30 minutes'");
  }

  @Test
  void health_whenEntriesWaitTooLong_isDownUntilTheyAreChained() {
    well().body(STATUS, equalTo("UP"));
    leaveWaiting();
    well()
        .body(STATUS, equalTo("DOWN"))
        .body("checks.find { it.name == 'audit-chain' }.data.oldestSeconds", greaterThan(3500));
    RestAssured.given().port(management).get("/q/health/ready").then().statusCode(200);
    putBack();
    well().body(STATUS, equalTo("UP"));
  }

  @Test
  void metrics_whenEntriesWait_sayHowManyAndHowLong() {
    leaveWaiting();
    String metrics = RestAssured.given().port(management).get("/q/metrics").asString();
    assertTrue(
        metrics.lines().anyMatch(l -> l.matches("audit_pending_oldest_seconds\\b.* 3[56]\\d\\d.*")),
        metrics);
    assertFalse(metrics.lines().anyMatch(l -> l.matches("audit_pending\\{.* 0[.]0")), metrics);
  }

  @Test
  void chain_whenEntriesWait_saysSinceWhen() {
    leaveWaiting();
    RestAssured.given()
        .auth()
        .oauth2(Tokens.person("auditor", null, "440000", "AUDITOR"))
        .get("/v1/audit-chain")
        .then()
        .statusCode(200)
        .body("pendingCount", greaterThan(0))
        .body("pendingSince.size()", greaterThan(19));
  }
}
