package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who could not sign in stands in the record, once for a minute, address and reason. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SignInFaultsTest {

  private static final String FAULTS =
      "/v1/audit-entries?subjectType=sign-in&from=2031-03-04T05:06:00Z&to=2031-03-04T05:07:00Z";

  @AfterEach
  void setBack() {
    TestClock.set(TestClock.START.toString());
  }

  private static ValidatableResponse ask(String role, String path) {
    String token = Tokens.person("reader", null, "440000", role);
    return given().auth().oauth2(token).get(path).then().statusCode(200);
  }

  private static List<String> reasons() {
    return ask("SECURITY_AUDITOR", FAULTS).extract().path("items.rules.flatten()");
  }

  @Test
  void entries_whenSignInsWereRefused_tellWhereFromAndHowOften() {
    TestClock.set("2031-03-04T05:06:07Z");
    for (int i = 0; i < 7; i++) {
      given().auth().oauth2("nonsense-" + i).get("/v1/parcels").then().statusCode(401);
    }
    given().noFilters().get("/v1/parcels").then().statusCode(401);
    ask("AUDITOR", "/v1/parcels");
    ask("SECURITY_AUDITOR", FAULTS).body("items", empty());
    TestClock.set("2031-03-04T05:07:00Z");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(SignInFaultsTest::reasons, reasons -> reasons.size() >= 2);
    JsonPath entries =
        ask("SECURITY_AUDITOR", FAULTS).body("items", hasSize(2)).extract().jsonPath();
    String bad = "items.find { it.rules == ['bad-token'] }.";
    assertEquals("127.0.0.1", entries.getString(bad + "address"));
    assertEquals("urn:ipfund:problem:not-signed-in", entries.getString(bad + "problem"));
    ask("SECURITY_AUDITOR", "/v1/audit-entries/" + UUID.fromString(entries.getString(bad + "id")))
        .body("after.count", equalTo(7))
        .body("outcome", equalTo("REFUSED"));
  }
}
