package org.ipfund.catalog.move;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.by;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.ipfund.catalog.move.Moving.MOVES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever moves a unit moves its members' rights, so it takes two. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class UnitMoveResourceTest {

  private final String first = admin("first-" + Client.unique());
  private final String second = admin("second-" + Client.unique());
  private final String member = Client.unique();
  private UUID unit;

  @BeforeEach
  void makeUnit() {
    Sample.loadReferenceData();
    unit = Joining.unit("LOCAL_FINANCE", "441621");
  }

  private static String admin(String subject) {
    return person(subject, UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
  }

  private void join() {
    Joining.accept(member, invitation()).statusCode(200);
  }

  private String invitation() {
    Map<String, Object> body = Map.of("unitId", unit, "roles", List.of("LOCAL_FINANCE"));
    JsonPath invited = post(first, "/v1/members", body).statusCode(201).extract().jsonPath();
    actNow(second, "/v1/members/" + invited.getString("member.id"), "/approval", Map.of())
        .statusCode(200);
    return invited.getString("code");
  }

  private String path() {
    return "/v1/units/" + unit;
  }

  private ValidatableResponse put(String token, String region, String kind) {
    JsonPath now = get(token, path()).extract().jsonPath();
    Map<String, Object> body = new HashMap<>();
    body.put("name", now.getString("name"));
    body.put("kind", kind);
    body.put("regionCode", region);
    body.put("creditCode", now.getString("creditCode"));
    String etag = get(token, path()).extract().header("ETag");
    return by(token).header("If-Match", etag).body(body).put(path()).then();
  }

  private ValidatableResponse ask(String token, String region, String kind) {
    return actNow(token, path(), "/moves", Moving.body(region, kind));
  }

  private static ValidatableResponse decide(String token, String move, String decision) {
    return actNow(token, MOVES + "/" + move, "/" + decision, Map.of());
  }

  private void assertLies(String region) {
    get(first, path()).body("regionCode", equalTo(region));
  }

  @Test
  void unit_always_saysWhatItsReaderMayDoNow() {
    String reader = person("reader-" + Client.unique(), unit, "441621", "LOCAL_FINANCE");
    get(reader, path()).body("allowedActions", empty());
    get(first, path()).body("allowedActions", contains("CHANGE", "MOVE"));
    String move = ask(first, "440300", "LOCAL_FINANCE").statusCode(201).extract().path("id");
    get(first, path()).body("allowedActions", contains("CHANGE"));
    get(first, "/v1/units?regionCode=441621&limit=200")
        .body("items.find { it.id == '" + unit + "' }.allowedActions", contains("CHANGE"));
    decide(second, move, "rejection").statusCode(200);
    get(first, path()).body("allowedActions", contains("CHANGE", "MOVE"));
  }

  @Test
  void put_whenTheUnitHasMembers_leavesRegionAndKindToTwo() {
    join();
    for (String token : List.of(first, Tokens.system("s-" + Client.unique()))) {
      put(token, "440300", "LOCAL_FINANCE")
          .statusCode(422)
          .body("violations.rule", contains("unit-move"))
          .body("violations.pointer", contains("/regionCode"))
          .body("violations[0].remedy", containsString("POST /v1/units/{id}/moves"));
      put(token, "440000", "PROVINCIAL_FINANCE")
          .statusCode(422)
          .body("violations.pointer", contains("/regionCode", "/kind"));
    }
    assertLies("441621");
    assertEquals(1, EmittedEvents.await("unit-changed", 1, unit.toString()).size());
  }

  @Test
  void put_whenAnInvitationIsOpen_leavesTheRegionToTwo() {
    String code = invitation();
    put(first, "440300", "LOCAL_FINANCE").statusCode(422);
    Joining.accept(member, code).statusCode(200);
    assertLies("441621");
  }

  @Test
  void put_whenTheUnitHasNoMembers_correctsIt() {
    put(first, "440300", "INSTITUTION").statusCode(200).body("kind", equalTo("INSTITUTION"));
    assertLies("440300");
  }

  @Test
  void put_whenOnlyTheNameChanges_isOnesOwn() {
    join();
    Map<String, Object> body = new HashMap<>();
    body.put("name", "更名 " + Client.unique());
    body.put("kind", "LOCAL_FINANCE");
    body.put("regionCode", "441621");
    String etag = get(first, path()).extract().header("ETag");
    by(first).header("If-Match", etag).body(body).put(path()).then().statusCode(200);
  }

  @Test
  void import_whenTheUnitHasMembers_namesTheRowAndMovesNothing() {
    join();
    Map<String, Object> row = new HashMap<>();
    row.put("id", unit);
    row.put("name", get(first, path()).extract().path("name"));
    row.put("kind", "LOCAL_FINANCE");
    row.put("regionCode", "440300");
    JsonPath operation = Client.load("/v1/imports", Map.of("kind", "UNITS", "rows", List.of(row)));
    assertEquals("FAILED", operation.getString("status"));
    assertEquals(List.of("unit-move"), operation.getList("faults.rule"));
    assertLies("441621");
  }

  @Test
  void move_byOneAlone_waitsForAnother() {
    join();
    String id =
        ask(first, "440300", "LOCAL_FINANCE")
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("status", equalTo("PREPARED"))
            .body("statusLabel", equalTo("待复核"))
            .body("fromRegionCode", equalTo("441621"))
            .body("allowedActions", contains("REJECT"))
            .extract()
            .path("id");
    decide(first, id, "approval")
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    assertLies("441621");
    ask(second, "440300", "LOCAL_FINANCE").statusCode(409);
    get(second, MOVES + "?unitId=" + unit + "&status=PREPARED")
        .body("items.id", contains(id))
        .body("items[0].allowedActions", contains("APPROVE", "REJECT"));
    decide(second, id, "approval").statusCode(200).body("status", equalTo("APPROVED"));
    assertLies("440300");
    decide(second, id, "approval").statusCode(409);
    assertEquals(2, EmittedEvents.await("unit-changed", 2, unit.toString()).size());
    JsonPath account = EmittedEvents.await("account-changed", 2, member).get(1);
    assertEquals("440300", account.getString("regionCode"));
    get(stranger(member), "/v1/units?limit=200").body("items.id", hasItem(unit.toString()));
    String security = person(Client.unique(), null, "440000", "SECURITY_AUDITOR");
    get(security, "/v1/audit-entries?subjectId=" + id)
        .body("items.action", hasItem("approved"))
        .body("items.action", hasItem("prepared"));
  }

  @Test
  void move_bySystem_isPreparedAndApprovedByAPerson() {
    join();
    String system = Tokens.system("hr-" + Client.unique());
    String id = ask(system, "440300", "LOCAL_FINANCE").statusCode(201).extract().path("id");
    get(system, MOVES + "/" + id).statusCode(200).body("allowedActions", empty());
    decide(system, id, "approval").statusCode(403);
    assertLies("441621");
    decide(first, id, "approval").statusCode(200);
    assertLies("440300");
  }

  @Test
  void move_whenRejected_leavesTheUnitAndFreesTheWay() {
    join();
    String id = ask(first, "440300", "LOCAL_FINANCE").extract().path("id");
    decide(first, id, "rejection").statusCode(200).body("status", equalTo("REJECTED"));
    decide(second, id, "approval").statusCode(409);
    assertLies("441621");
    ask(first, "440300", "LOCAL_FINANCE").statusCode(201);
  }

  @Test
  void approve_whenTheUnitHasChangedSince_isRefused() {
    String id = ask(first, "440300", "LOCAL_FINANCE").statusCode(201).extract().path("id");
    put(second, "440100", "LOCAL_FINANCE").statusCode(200);
    decide(second, id, "approval").statusCode(409);
    assertLies("440100");
  }

  @Test
  void move_whenItCannotBe_saysWhy() {
    join();
    ask(first, "441621", "LOCAL_FINANCE").statusCode(409);
    ask(first, "999999", "LOCAL_FINANCE")
        .statusCode(422)
        .body("violations.rule", contains("unit-region"));
    ask(first, "440000", "PROVINCIAL_FINANCE")
        .statusCode(422)
        .body("violations.rule", contains("member-role"))
        .body("violations.pointer", contains("/kind"));
    act(first, path() + "/moves", "\"99\"", Moving.body("440300", "LOCAL_FINANCE")).statusCode(412);
    String local = person(Client.unique(), UUID.randomUUID(), "441600", "PROVINCE_ADMIN");
    act(local, path() + "/moves", "\"0\"", Moving.body("440300", "LOCAL_FINANCE")).statusCode(403);
    act(first, path() + "/moves", "\"0\"", Map.of("kind", "LOCAL_FINANCE")).statusCode(400);
    get(local, MOVES).statusCode(200).body("items", empty());
  }
}
