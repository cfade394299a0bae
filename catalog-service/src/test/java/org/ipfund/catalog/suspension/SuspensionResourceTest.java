package org.ipfund.catalog.suspension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
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
import org.ipfund.catalog.account.Joining;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the suite knows by the token alone is suspended by it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SuspensionResourceTest {

  private static final String PATH = "/v1/suspensions";

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
            .body("allowedActions", contains("lifting"))
            .extract()
            .path("id");
    assertEquals(403, answer());
    decide(first, id, "approval").statusCode(409);
    decide(first, id, "lifting").statusCode(200).body("status", equalTo("LIFTING"));
    assertEquals(403, answer());
    decide(first, id, "approval")
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    decide(second, id, "rejection").statusCode(200).body("status", equalTo("SUSPENDED"));
    decide(first, id, "lifting").statusCode(200);
    get(second, PATH + "/" + id).body("allowedActions", contains("approval", "rejection"));
    decide(second, id, "approval").statusCode(200).body("status", equalTo("LIFTED"));
    assertEquals(200, answer());
    List<JsonPath> events = EmittedEvents.await("suspension-changed", 2, official);
    assertEquals(
        List.of(true, false), events.stream().map(e -> e.getBoolean("suspended")).toList());
    suspend(second, official).statusCode(201);
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
