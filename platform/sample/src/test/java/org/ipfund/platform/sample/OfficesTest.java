package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that are to see all see it from the place in which all others lie, and only there. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class OfficesTest {

  private static String office(String role, String place) {
    return Tokens.person(role + "-of-" + place, null, place.equals("none") ? null : place, role);
  }

  private static ValidatableResponse ask(String token, String path) {
    return given().noFilters().auth().oauth2(token).get(path).then();
  }

  private static String parcel(String place) {
    String label = UUID.randomUUID().toString();
    given()
        .auth()
        .oauth2(Tokens.person("maker-" + place, UUID.randomUUID(), place, "CITY_CLERK"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(label))
        .post("/v1/parcels")
        .then()
        .statusCode(201);
    return label;
  }

  @Test
  void list_byAnAuditor_isWhatLiesBelowItsPlace() {
    String own = parcel("441600");
    String other = parcel("440300");
    String path = "/v1/parcels?limit=200";
    ask(office("AUDITOR", "441600"), path)
        .statusCode(200)
        .body("items.label", hasItem(own))
        .body("items.label", not(hasItem(other)));
    for (String nowhere : new String[] {"none", "999999", "*"}) {
      ask(office("AUDITOR", nowhere), path).statusCode(200).body("items", empty());
    }
    ask(office("AUDITOR", "440000"), path)
        .body("items.label", hasItem(own))
        .body("items.label", hasItem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "AUDITOR, none",
    "AUDITOR, 999999",
    "AUDITOR, 441600",
    "SECURITY_AUDITOR, none",
    "SECURITY_AUDITOR, 999999",
    "SECURITY_AUDITOR, 441600"
  })
  void record_whenThePlaceIsNotTheCentralOne_isNotShown(String role, String place) {
    parcel("441600");
    String token = office(role, place);
    ask(token, "/v1/audit-entries").statusCode(200).body("items", empty());
    ask(token, "/v1/audit-chain").statusCode(403);
    ask(office(role, "440000"), "/v1/audit-entries").body("items", not(empty()));
    ask(office(role, "440000"), "/v1/audit-chain").statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"none", "999999", "441600"})
  void replay_byAnOperatorWhoseReachIsNotTheWhole_isRefused(String place) {
    String token = office("OPERATOR", place);
    HeldCalls.post(
            given().noFilters().auth().oauth2(token),
            "/v1/event-replays",
            Map.of("fromPosition", 1, "reason", "重发"))
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
    ask(token, "/v1/held-events").statusCode(200).body("items", empty());
  }
}
