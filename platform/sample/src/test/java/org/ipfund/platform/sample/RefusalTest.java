package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.testing.LogLines;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RefusalTest {

  private static final String LAST =
      "SELECT concat_ws(' ', outcome, operation, subject_type, subject_id, status, problem,"
          + " nullif(array_to_string(rules, ','), '')) FROM platform.audit_entry WHERE actor = ?"
          + " ORDER BY id DESC LIMIT 1";

  private final String actor = "refused-" + UUID.randomUUID();

  @Inject Accounts accounts;
  @Inject MeterRegistry registry;

  private RequestSpecification as(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()));
  }

  private String clerk(String place) {
    return Tokens.person(actor, UUID.randomUUID(), place, "CITY_CLERK");
  }

  private String last() {
    return OwnerDatabase.ask(LAST, actor);
  }

  @Test
  void entry_ofChange_saysFromWhereAndByWhichOperation() {
    UUID unit = UUID.randomUUID();
    String token = Tokens.person(actor, unit, "441600", "CITY_CLERK");
    as(token).header("X-Request-Id", "request-7").post("/v1/parcels").then().statusCode(201);
    assertEquals(
        "DONE made %s %s ipfund-frontend 127.0.0.1 makeParcel request-7".formatted(actor, unit),
        OwnerDatabase.ask(
            "SELECT concat_ws(' ', outcome, action, actor_name, unit_id, client, address,"
                + " operation, on_behalf_of, request_id)"
                + " FROM platform.audit_entry WHERE actor = ?",
            actor));
  }

  @Test
  void entry_ofChangeWithLentRole_saysOnWhoseBehalf() {
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            "chief",
            actor,
            Set.of("CITY_CLERK"),
            TestClock.START.minusSeconds(60),
            Instant.parse("2099-01-01T00:00:00Z")));
    String token = Tokens.person(actor, UUID.randomUUID(), "441600", "LOCAL_FINANCE");
    as(token).post("/v1/parcels").then().statusCode(201);
    assertEquals(
        "chief",
        OwnerDatabase.ask("SELECT on_behalf_of FROM platform.audit_entry WHERE actor = ?", actor));
  }

  @Test
  void refusal_ofWriteByWrongRole_isRecorded() {
    String finance = Tokens.person(actor, UUID.randomUUID(), "441600", "LOCAL_FINANCE");
    as(finance).post("/v1/parcels").then().statusCode(403);
    assertEquals("REFUSED makeParcel 403 urn:ipfund:problem:forbidden", last());
  }

  @Test
  void refusal_ofReadByWrongRole_isRecorded() {
    String finance = Tokens.person(actor, UUID.randomUUID(), "441600", "LOCAL_FINANCE");
    given().auth().oauth2(finance).get("/v1/parcels").then().statusCode(403);
    assertEquals("REFUSED listParcels 403 urn:ipfund:problem:forbidden", last());
  }

  @Test
  void refusal_ofUnknownThing_namesIt() {
    String id = UUID.randomUUID().toString();
    String approver = Tokens.person(actor, UUID.randomUUID(), "441600", "CITY_APPROVER");
    as(approver).post("/v1/parcels/" + id + "/relabelling").then().statusCode(404);
    assertEquals(
        "REFUSED relabelParcel parcel " + id + " 404 urn:ipfund:problem:not-found", last());
  }

  @Test
  void refusal_withoutOrWithWrongVersion_isRecorded() {
    String location =
        as(clerk("441600")).post("/v1/parcels").then().statusCode(201).extract().header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);
    String approver = Tokens.person(actor, UUID.randomUUID(), "441600", "CITY_APPROVER");
    as(approver).post("/v1/parcels/" + id + "/relabelling").then().statusCode(428);
    assertEquals(
        "REFUSED relabelParcel parcel " + id + " 428 urn:ipfund:problem:precondition-required",
        last());
    as(approver)
        .header("If-Match", "\"99\"")
        .post("/v1/parcels/" + id + "/relabelling")
        .then()
        .statusCode(412);
    assertEquals("REFUSED relabelParcel parcel " + id + " 412 urn:ipfund:problem:stale", last());
  }

  @Test
  void refusal_byConstraintAtTheCommit_isRecordedThoughTheRestIsRolledBack() {
    String body = "{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID());
    as(clerk("441600")).body(body).post("/v1/parcels").then().statusCode(201);
    as(clerk("441600")).body(body).post("/v1/parcels").then().statusCode(409);
    assertEquals("REFUSED makeParcel 409 urn:ipfund:problem:state-conflict", last());
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM platform.audit_entry WHERE actor = ? AND outcome = 'DONE'",
            actor));
  }

  @Test
  void refusal_ofNobodySignedIn_isNoEntryOfItsOwn() {
    given().noFilters().contentType("application/json").post("/v1/parcels").then().statusCode(401);
    assertEquals(
        "0",
        OwnerDatabase.ask(
            "SELECT count(*) FROM platform.audit_entry WHERE outcome = 'REFUSED'"
                + " AND actor = 'anonymous' AND subject_type IS DISTINCT FROM 'sign-in'"));
  }

  @Test
  void refusal_whenTheRecordCannotBeWritten_staysTheSameAnswerAndStandsInTheLog() throws Exception {
    String role = ConfigProvider.getConfig().getValue("DB_USER", String.class);
    String finance = Tokens.person(actor, UUID.randomUUID(), "441600", "LOCAL_FINANCE");
    OwnerDatabase.run("REVOKE INSERT ON platform.audit_entry FROM " + role);
    try (LogLines lines = LogLines.of(Class.forName("org.ipfund.platform.audit.Refusals"))) {
      as(finance).header("X-Request-Id", "request-8").post("/v1/parcels").then().statusCode(403);
      assertEquals(
          1,
          Stream.of(actor, "request-8", "127.0.0.1", "makeParcel", "REFUSED", "forbidden, 403")
              .mapToLong(lines::with)
              .min()
              .orElseThrow());
      assertEquals(1, lines.with("[id, happened_at, request_id, actor,"));
    } finally {
      OwnerDatabase.run("GRANT INSERT ON platform.audit_entry TO " + role);
    }
    assertEquals(null, last());
    assertTrue(Search.in(registry).name("audit_refusals_unwritten").counter().count() >= 1);
  }
}
