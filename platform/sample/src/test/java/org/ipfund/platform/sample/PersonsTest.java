package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.SuspensionState;
import org.ipfund.platform.guard.Suspensions;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Whose roles count, and what the administrator of audit reads. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class PersonsTest {

  private static final String CLASH = "urn:ipfund:problem:roles-clash";
  private static final String ENTRIES = "/v1/audit-entries";

  @Inject Accounts accounts;
  @Inject Suspensions suspensions;

  private final String subject = UUID.randomUUID().toString();

  private static ValidatableResponse ask(String token, String path) {
    return given().auth().oauth2(token).header("Accept-Language", "en").get(path).then();
  }

  @Test
  void request_whenTheTokensRolesClash_hasNoRightsOfEither() {
    String both = Tokens.person(subject, null, "440000", "PROVINCE_ADMIN", "PROVINCE_REVIEWER");
    ask(both, "/v1/parcels")
        .statusCode(403)
        .body("type", equalTo(CLASH))
        .body("detail", containsString("PROVINCE_ADMIN"))
        .body("detail", containsString("PROVINCE_REVIEWER"));
    ask(both, "/v1/about").statusCode(403).body("type", equalTo(CLASH));
    String one = Tokens.person(subject, null, "440000", "PROVINCE_ADMIN");
    ask(one, "/v1/parcels").statusCode(200);
  }

  @Test
  void request_whenAMemberIsGivenTheAuditorsOffice_hasNoRightsOfEither() {
    UUID unit = UUID.randomUUID();
    accounts.keep(new Account(subject, unit, "441600", Set.of("CITY_CLERK"), false));
    String token = Tokens.person(subject, null, "440000", "AUDITOR");
    ask(token, ENTRIES).statusCode(403).body("type", equalTo(CLASH));
    ask(token, "/v1/parcels").statusCode(403).body("type", equalTo(CLASH));
  }

  @Test
  void request_whenWhoIsKnownByTheTokenAloneIsSuspended_isRefused() {
    suspensions.keep(subject, new SuspensionState(true, false));
    String token = Tokens.person(subject, null, "441600", "CITY_CLERK");
    ask(token, "/v1/parcels").statusCode(403).body("type", equalTo("urn:ipfund:problem:suspended"));
    suspensions.keep(subject, SuspensionState.NOT);
    ask(Tokens.person(subject, null, "441600", "CITY_APPROVER"), "/v1/parcels").statusCode(200);
  }

  @Test
  void request_whenOneAdministratorAloneSuspendsAnAuditor_goesOn() {
    suspensions.keep(subject, new SuspensionState(true, false));
    ask(Tokens.person(subject, null, null, "AUDITOR"), ENTRIES).statusCode(200);
    suspensions.keep(subject, new SuspensionState(true, true));
    ask(Tokens.person(subject, null, "440000", "AUDITOR"), ENTRIES).statusCode(403);
  }

  @Test
  void entries_byTheAdministratorOfAudit_areThoseOfSecurity() {
    String clerk = Tokens.person(subject, UUID.randomUUID(), "441600", "CITY_CLERK");
    String made =
        given()
            .auth()
            .oauth2(clerk)
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID())
            .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()))
            .post("/v1/parcels")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    ask(clerk, ENTRIES).statusCode(403);
    String security = Tokens.person("security", null, "440000", "SECURITY_AUDITOR");
    String office = Tokens.person("office", null, "440000", "AUDITOR");
    ask(office, ENTRIES + "?actor=" + subject).body("items", hasSize(2));
    ask(security, ENTRIES + "?actor=" + subject)
        .statusCode(200)
        .body("items.outcome", contains("REFUSED"))
        .body("items.operation", contains("listAuditEntries"));
    String parcel = made.substring(made.lastIndexOf('/') + 1);
    ask(security, ENTRIES + "?subjectId=" + parcel).body("items", empty());
    String entry =
        ask(office, ENTRIES + "?subjectId=" + parcel).extract().path("items[0].id").toString();
    ask(security, ENTRIES + "/" + entry).statusCode(404);
    ask(security, "/v1/parcels").statusCode(403);
  }
}
