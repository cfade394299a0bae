package org.ipfund.catalog.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.by;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.ipfund.catalog.member.Joining.ACCEPTANCE;
import static org.ipfund.catalog.member.Joining.MEMBERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.move.Moving;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MemberResourceTest {

  @Inject OutboxCount told;

  private final String chief = Client.unique();
  private UUID unit;
  private String chiefId;

  @BeforeEach
  void makeUnit() {
    Sample.loadReferenceData();
    unit = Joining.unit("ENTERPRISE", "441621");
    chiefId = Joining.join(chief, unit, "UNIT_ADMIN", "UNIT_APPROVER");
  }

  @AfterEach
  void setClockBack() {
    TestClock.set(TestClock.START.toString());
  }

  private ValidatableResponse invite(String... roles) {
    return post(stranger(chief), MEMBERS, Map.of("roles", List.of(roles)));
  }

  private static ValidatableResponse suspend(String token, String id) {
    return actNow(token, MEMBERS + "/" + id, "/suspension", Map.of());
  }

  private static ValidatableResponse suspend(String token, String id, String etag) {
    return act(token, MEMBERS + "/" + id + "/suspension", etag, Map.of());
  }

  private static String keptAnywhere(String code) {
    return OwnerDatabase.ask(
        "SELECT (SELECT count(*) FROM platform.idempotency_key WHERE body LIKE ?)"
            + " + (SELECT count(*) FROM platform.audit_entry WHERE after::text LIKE ?)"
            + " + (SELECT count(*) FROM platform.outbox WHERE data LIKE ?)"
            + " + (SELECT count(*) FROM member WHERE code_hash LIKE ?)",
        "%" + code + "%",
        "%" + code + "%",
        "%" + code + "%",
        "%" + code + "%");
  }

  @Test
  void invite_whenByTheAdministrator_showsTheCodeOnceAndKeepsAHash() {
    String key = Client.unique();
    Map<String, Object> body = Map.of("roles", List.of("UNIT_CLERK"));
    JsonPath invited =
        by(stranger(chief))
            .header("Idempotency-Key", key)
            .body(body)
            .post(MEMBERS)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString(MEMBERS + "/"))
            .body("member.status", equalTo("INVITED"))
            .body("member.statusLabel", equalTo("已邀请"))
            .body("member.roleLabels", contains("单位经办"))
            .body("member.invitationExpiresAt", containsString("2023-06-01T"))
            .body("member.allowedActions", contains("SUSPEND"))
            .extract()
            .jsonPath();
    by(stranger(chief))
        .header("Idempotency-Key", key)
        .body(body)
        .post(MEMBERS)
        .then()
        .statusCode(201)
        .body("member.id", equalTo(invited.getString("member.id")))
        .body("$", not(hasKey("code")));
    String code = invited.getString("code");
    assertEquals("0", keptAnywhere(code));
    String clerk = Client.unique();
    Joining.accept(clerk, code)
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("displayName", equalTo("name of " + clerk))
        .body("unitId", equalTo(unit.toString()));
    get(stranger(clerk), "/v1/units").body("items.id", contains(unit.toString()));
    JsonPath account = EmittedEvents.await("account-changed", 1, clerk).get(0);
    assertEquals(List.of("UNIT_CLERK"), account.getList("roles"));
    assertEquals("441621", account.getString("regionCode"));
    get(stranger(chief), MEMBERS).body("items", hasSize(2));
    post(stranger(clerk), MEMBERS, body).statusCode(403);
  }

  @Test
  void invite_whenRoleDoesNotSuit_isRefused() {
    invite("UNIT_CLERK", "CITY_CLERK")
        .statusCode(422)
        .body("violations.pointer", contains("/roles/1"))
        .body("violations.rule", contains("member-role"));
    invite().statusCode(400);
    invite("AUDITOR").statusCode(400);
    UUID bureau = Joining.unit("PROVINCIAL_BUREAU", "440000");
    Map<String, Object> body = Map.of("unitId", bureau, "roles", List.of("PROVINCE_REVIEWER"));
    post(person("a", bureau, "440000", "PROVINCE_REVIEWER", "UNIT_ADMIN"), MEMBERS, body)
        .statusCode(422)
        .body("violations.rule", contains("member-role"));
    post(person("b", bureau, "440000", "PROVINCE_ADMIN"), MEMBERS, body).statusCode(201);
  }

  @Test
  void invite_whenUnitIsHidden_answersAsForNone() {
    UUID other = Joining.unit("ENTERPRISE", "441621");
    String hidden =
        post(stranger(chief), MEMBERS, Map.of("unitId", other, "roles", List.of("UNIT_CLERK")))
            .statusCode(422)
            .extract()
            .asString();
    String none =
        post(
                stranger(chief),
                MEMBERS,
                Map.of("unitId", UUID.randomUUID(), "roles", List.of("UNIT_CLERK")))
            .statusCode(422)
            .extract()
            .asString();
    assertEquals(none, hidden);
  }

  @Test
  void accept_whenCodeDoesNotCount_answersAlwaysTheSame() {
    String unknown = Joining.accept(Client.unique(), "ABC").statusCode(422).extract().asString();
    String used = Joining.invite(unit, "UNIT_CLERK");
    Joining.accept(Client.unique(), used).statusCode(200);
    JsonPath withdrawn = invite("UNIT_CLERK").extract().jsonPath();
    suspend(stranger(chief), withdrawn.getString("member.id")).statusCode(200);
    for (String code : List.of(used, withdrawn.getString("code"))) {
      String answer = Joining.accept(Client.unique(), code).statusCode(422).extract().asString();
      assertEquals(unknown, answer);
    }
    actNow(
            stranger(chief),
            MEMBERS + "/" + withdrawn.getString("member.id"),
            "/resumption",
            Map.of())
        .body("status", equalTo("INVITED"));
    Joining.accept(Client.unique(), withdrawn.getString("code")).statusCode(200);
  }

  @Test
  void accept_whenSevenDaysHavePassed_isTooLate() {
    String late = Joining.invite(unit, "UNIT_CLERK");
    String inTime = Joining.invite(unit, "UNIT_CLERK");
    TestClock.set("2023-06-01T00:59:00Z");
    Joining.accept(Client.unique(), inTime).statusCode(200);
    TestClock.set("2023-06-01T01:10:00Z");
    Joining.accept(Client.unique(), late).statusCode(422);
  }

  @Test
  void accept_whenCallerBelongsToAUnit_isConflict() {
    String code = Joining.invite(unit, "UNIT_CLERK");
    Joining.accept(chief, code).statusCode(409);
    String byToken = person(Client.unique(), UUID.randomUUID(), "440300", "CITY_CLERK");
    post(byToken, ACCEPTANCE, Map.of("code", code)).statusCode(409);
    Joining.accept(Client.unique(), code).statusCode(200);
  }

  @Test
  void accept_whenTwoShowOneCode_oneJoins() {
    String code = Joining.invite(unit, "UNIT_CLERK");
    List<Integer> answers =
        AtOnce.together(2, () -> Joining.accept(Client.unique(), code).extract().statusCode());
    assertEquals(List.of(200, 422), answers.stream().sorted().toList());
  }

  @Test
  void accept_whenOneShowsTwoCodesAtOnce_joinsOnce() {
    String person = Client.unique();
    List<String> codes =
        List.of(Joining.invite(unit, "UNIT_CLERK"), Joining.invite(unit, "UNIT_APPROVER"));
    AtomicInteger turn = new AtomicInteger();
    List<Integer> answers =
        AtOnce.together(
            2,
            () -> Joining.accept(person, codes.get(turn.getAndIncrement())).extract().statusCode());
    assertEquals(List.of(200, 409), answers.stream().sorted().toList());
    assertEquals(1, told.of("account-changed", person));
  }

  @Test
  void suspend_whenMember_refusesThePersonUntilResumed() {
    String clerk = Client.unique();
    String id = Joining.join(clerk, unit, "UNIT_CLERK");
    get(stranger(chief), MEMBERS + "/" + id)
        .body("allowedActions", contains("SUSPEND", "HAND_OVER"));
    act(stranger(chief), MEMBERS + "/" + id + "/suspension", "\"0\"", Map.of()).statusCode(412);
    post(stranger(chief), MEMBERS + "/" + id + "/suspension", Map.of()).statusCode(428);
    suspend(stranger(chief), id)
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"))
        .body("allowedActions", contains("RESUME"));
    get(stranger(clerk), "/v1/units")
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:suspended"));
    suspend(stranger(chief), id).statusCode(409);
    actNow(stranger(chief), MEMBERS + "/" + id, "/resumption", Map.of())
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
    get(stranger(clerk), "/v1/units").statusCode(200);
    List<JsonPath> events = EmittedEvents.await("account-changed", 3, clerk);
    assertEquals(
        List.of(false, true, false), events.stream().map(e -> e.getBoolean("suspended")).toList());
  }

  @Test
  void suspend_whenLastAdministratorOrOneself_isConflict() {
    String province = person("admin", UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
    suspend(stranger(chief), chiefId).statusCode(409).body("detail", equalTo("不能停用本人"));
    suspend(province, chiefId).statusCode(409).body("detail", equalTo("单位须至少有一名管理员，请先移交"));
    Joining.join(unit, "UNIT_ADMIN");
    suspend(province, chiefId).statusCode(200);
  }

  @Test
  void suspend_whenTwoAdministratorsSuspendEachOther_oneRemains() {
    String deputy = Client.unique();
    String deputyId = Joining.join(deputy, unit, "UNIT_ADMIN");
    String ofDeputy = get(stranger(chief), MEMBERS + "/" + deputyId).extract().header("ETag");
    String ofChief = get(stranger(deputy), MEMBERS + "/" + chiefId).extract().header("ETag");
    AtomicInteger turn = new AtomicInteger();
    List<Integer> answers =
        AtOnce.together(
            2,
            () ->
                (turn.getAndIncrement() == 0
                        ? suspend(stranger(chief), deputyId, ofDeputy)
                        : suspend(stranger(deputy), chiefId, ofChief))
                    .extract()
                    .statusCode());
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM member WHERE unit_id = ? AND status = 'ACTIVE'", unit));
  }

  @Test
  void handOver_whenToAColleague_movesTheAdministration() {
    String heir = Client.unique();
    String heirId = Joining.join(heir, unit, "UNIT_CLERK");
    actNow(stranger(chief), MEMBERS + "/" + heirId, "/handover", Map.of())
        .statusCode(200)
        .body("roles", contains("UNIT_CLERK", "UNIT_ADMIN"));
    get(stranger(heir), MEMBERS + "/" + chiefId).body("roles", contains("UNIT_APPROVER"));
    post(stranger(chief), MEMBERS, Map.of("roles", List.of("UNIT_CLERK"))).statusCode(403);
    post(stranger(heir), MEMBERS, Map.of("roles", List.of("UNIT_CLERK"))).statusCode(201);
    assertEquals(
        List.of("UNIT_APPROVER"),
        EmittedEvents.await("account-changed", 2, chief).get(1).getList("roles"));
  }

  @Test
  void handOver_whenToNobodyWhoCould_isConflict() {
    String invited = invite("UNIT_CLERK").extract().path("member.id");
    actNow(stranger(chief), MEMBERS + "/" + invited, "/handover", Map.of()).statusCode(409);
    actNow(stranger(chief), MEMBERS + "/" + chiefId, "/handover", Map.of()).statusCode(409);
    String elsewhere = Joining.join(Joining.unit("ENTERPRISE", "441621"), "UNIT_CLERK");
    act(stranger(chief), MEMBERS + "/" + elsewhere + "/handover", "\"1\"", Map.of())
        .statusCode(404);
  }

  @Test
  void handOver_whenRolesCameWithTheToken_takesThemFromIt() {
    String byToken = Client.unique();
    UUID bureau = Joining.unit("CITY_BUREAU", "441600");
    String heirId = Joining.join(bureau, "CITY_CLERK");
    String token = person(byToken, bureau, "441600", "CITY_APPROVER", "UNIT_ADMIN");
    actNow(token, MEMBERS + "/" + heirId, "/handover", Map.of())
        .statusCode(200)
        .body("pending", equalTo("HANDOVER"))
        .body("roles", contains("CITY_CLERK"));
    String province = person("admin", UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
    actNow(province, MEMBERS + "/" + heirId, "/approval", Map.of())
        .statusCode(200)
        .body("roles", contains("CITY_CLERK", "UNIT_ADMIN"));
    String later = person(byToken, bureau, "441600", "CITY_APPROVER", "UNIT_ADMIN");
    get(later, MEMBERS).body("items.roles", hasItem(List.of("CITY_APPROVER")));
    post(later, MEMBERS, Map.of("roles", List.of("CITY_CLERK"))).statusCode(403);
  }

  @Test
  void list_whenAsked_showsTheOwnUnitOnly() {
    UUID other = Joining.unit("ENTERPRISE", "441621");
    Joining.join(other, "UNIT_CLERK");
    get(stranger(chief), MEMBERS + "?unitId=" + other).body("items", empty());
    get(stranger(chief), MEMBERS + "?status=ACTIVE").body("items.id", contains(chiefId));
    get(stranger(chief), MEMBERS + "?status=X").statusCode(400);
  }

  @Test
  void unit_whenItMoves_takesItsMembersAlong() {
    String clerk = Client.unique();
    String clerkId = Joining.join(clerk, unit, "UNIT_CLERK");
    Moving.move(unit, "440303", "ENTERPRISE");
    for (String subject : List.of(chief, clerk)) {
      JsonPath event = EmittedEvents.await("account-changed", 2, subject).get(1);
      assertEquals("440303", event.getString("regionCode"));
      assertEquals(
          "440303",
          OwnerDatabase.ask("SELECT place_code FROM platform.account WHERE subject = ?", subject));
    }
    assertEquals(
        "/440000/440300/440303/",
        OwnerDatabase.ask("SELECT scope FROM member WHERE id = ?", UUID.fromString(clerkId)));
    get(stranger(clerk), "/v1/units").body("items.id", contains(unit.toString()));
  }
}
