package org.ipfund.catalog.suspension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the suite knows by the token alone is suspended by it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SuspensionResourceTest {

  private static final String PATH = "/v1/suspensions";
  private static final String SEPARATION = "urn:ipfund:problem:separation-of-duties";

  private final String official = Client.unique();
  private final String firstSubject = "first-" + Client.unique();
  private final String first = admin(firstSubject);
  private final String second = admin("second-" + Client.unique());

  @BeforeEach
  void load() {
    Sample.loadReferenceData();
  }

  private static String admin(String subject) {
    return person(subject, UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
  }

  /** A token nothing is remembered of. */
  private int answer() {
    String token = person(official, UUID.randomUUID(), "441600", "CITY_APPROVER");
    return get(token, "/v1/units").extract().statusCode();
  }

  private static ValidatableResponse suspend(String token, String subject) {
    return post(token, PATH, Map.of("subject", subject, "reason", "离岗"));
  }

  private static ValidatableResponse decide(String token, String suspension, String decision) {
    return actNow(token, PATH + "/" + suspension, "/" + decision, Map.of());
  }

  @Test
  void suspend_whenThereIsNoAccount_holdsUntilTwoHaveLiftedIt() {
    assertEquals(200, answer());
    String id =
        suspend(first, official)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("statusLabel", equalTo("已停用"))
            .body("allowedActions", contains("LIFT"))
            .extract()
            .path("id");
    assertEquals(403, answer());
    decide(first, id, "approval").statusCode(409);
    decide(first, id, "lifting").statusCode(200).body("status", equalTo("LIFTING"));
    assertEquals(403, answer());
    decide(first, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    decide(second, id, "rejection").statusCode(200).body("status", equalTo("SUSPENDED"));
    decide(first, id, "lifting").statusCode(200);
    get(second, PATH + "/" + id).body("allowedActions", contains("CONFIRM", "APPROVE", "REJECT"));
    decide(second, id, "approval").statusCode(200).body("status", equalTo("LIFTED"));
    assertEquals(200, answer());
    List<JsonPath> events = EmittedEvents.await("suspension-changed", 2, official);
    assertEquals(
        List.of(true, false), events.stream().map(e -> e.getBoolean("suspended")).toList());
    suspend(second, official).statusCode(201);
  }

  /** What somebody with this role gets who may at least ask what this service is. */
  private int about(String role) {
    return get(person(official, null, "440000", role), "/v1/about").extract().statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROVINCE_ADMIN", "OPERATOR", "SECURITY_AUDITOR", "AUDITOR"})
  void suspend_whenTheyWatchOrMatchAnAdministrator_stopsThemOnceTwoSaySo(String role) {
    String id =
        suspend(first, official)
            .statusCode(201)
            .body("confirmed", equalTo(false))
            .body("confirmedAt", nullValue())
            .extract()
            .path("id");
    assertEquals(200, about(role));
    assertEquals(403, answer());
    decide(first, id, "confirmation").statusCode(403).body("type", equalTo(SEPARATION));
    act(second, PATH + "/" + id + "/confirmation", "\"7\"", Map.of()).statusCode(412);
    assertEquals(200, about(role));
    get(second, PATH + "/" + id).body("allowedActions", contains("CONFIRM", "LIFT"));
    decide(second, id, "confirmation")
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"))
        .body("confirmed", equalTo(true))
        .body("confirmedAt", notNullValue());
    assertEquals(403, about(role));
    decide(admin("third-" + official), id, "confirmation").statusCode(409);
    List<JsonPath> events = EmittedEvents.await("suspension-changed", 2, official);
    assertEquals(
        List.of(false, true), events.stream().map(e -> e.getBoolean("confirmed")).toList());
    assertEquals(List.of(true, true), events.stream().map(e -> e.getBoolean("suspended")).toList());
  }

  @Test
  void suspend_whenAnAdministrator_isNeitherConfirmedNorLiftedByHimself() {
    String himself = admin(official);
    String id = suspend(first, official).statusCode(201).extract().path("id");
    get(himself, PATH + "/" + id).body("allowedActions", contains("LIFT"));
    decide(himself, id, "confirmation").statusCode(403).body("type", equalTo(SEPARATION));
    decide(himself, id, "lifting").statusCode(200).body("status", equalTo("LIFTING"));
    decide(himself, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    decide(second, id, "rejection").statusCode(200);
    decide(second, id, "lifting").statusCode(200);
    decide(himself, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    get(himself, PATH + "/" + id).body("allowedActions", contains("REJECT"));
    decide(second, id, "confirmation").statusCode(200).body("status", equalTo("LIFTING"));
    assertEquals(403, about("PROVINCE_ADMIN"));
    decide(first, id, "approval").statusCode(200).body("status", equalTo("LIFTED"));
    assertEquals(200, about("PROVINCE_ADMIN"));
  }

  @Test
  void suspend_whenAnAdministratorHasLentTheRole_leavesTheLoanUntilTwoSaySo() {
    UUID bureau = Joining.unit("PROVINCIAL_BUREAU", "440000");
    String borrower = Client.unique();
    String member = Joining.join(borrower, bureau, "UNIT_ADMIN");
    Joining.lend(person(official, bureau, "440000", "PROVINCE_ADMIN"), member, "PROVINCE_ADMIN");
    String id = suspend(first, official).statusCode(201).extract().path("id");
    get(stranger(borrower), PATH).statusCode(200);
    decide(second, id, "confirmation").statusCode(200);
    get(stranger(borrower), PATH).statusCode(403);
  }

  @Test
  void event_whenTold_keepsToItsSchema() {
    suspend(first, official).statusCode(201);
    JsonPath event = EmittedEvents.await("suspension-changed", 1, official).get(0);
    assertEquals(
        Set.of(),
        EventSchemas.faults("catalog-service", "suspension-changed.v1", event.prettify()));
  }

  @Test
  void suspend_whenItIsNotToBe_isRefused() {
    suspend(first, firstSubject).statusCode(409);
    suspend(first, official).statusCode(201);
    suspend(second, official).statusCode(409);
    suspend(first, "line\nfeed").statusCode(400);
    String local = person(Client.unique(), UUID.randomUUID(), "441600", "PROVINCE_ADMIN");
    suspend(local, Client.unique()).statusCode(403);
    String member = Joining.join(Joining.unit("ENTERPRISE", "441621"), "UNIT_CLERK");
    String subject =
        OwnerDatabase.ask("SELECT subject FROM member WHERE id = ?", UUID.fromString(member));
    suspend(first, subject).statusCode(422).body("violations.rule", contains("suspension-member"));
  }
}
