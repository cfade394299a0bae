package org.ipfund.catalog.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.by;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.member.Registering;
import org.ipfund.catalog.regiondecision.Deciding;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegistrationResourceTest {

  private static final String PATH = Registering.PATH;

  @Inject OutboxCount told;

  private final UUID bureau = UUID.randomUUID();
  private final String subject = Client.unique();

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
  }

  private String city() {
    return person("approver-441600", bureau, "441600", "CITY_APPROVER");
  }

  private static String otherCity() {
    return person("approver-440300", UUID.randomUUID(), "440300", "CITY_APPROVER");
  }

  private static String province() {
    return person("admin-440000", UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
  }

  private static ValidatableResponse approve(String token, String id) {
    return actNow(token, PATH + "/" + id, "/approval", Map.of());
  }

  private static Map<String, Object> like(Map<String, Object> body, String region) {
    Map<String, Object> same = new HashMap<>(body);
    same.put("regionCode", region);
    return same;
  }

  @Test
  void register_whenSignedInWithoutUnit_isPendingAndOnesOwn() {
    String token = stranger(subject);
    String key = Client.unique();
    Map<String, Object> body = Registering.body("441621");
    ValidatableResponse first =
        by(token)
            .header("Idempotency-Key", key)
            .body(body)
            .post(PATH)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString(PATH + "/"))
            .body("status", equalTo("PENDING"))
            .body("statusLabel", equalTo("待审核"))
            .body("registrant", equalTo("name of " + subject))
            .body("allowedActions", empty())
            .body("$", not(hasKey("subject")));
    String id = first.extract().path("id");
    by(token)
        .header("Idempotency-Key", key)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    get(token, PATH).body("items.id", contains(id));
    get(token, PATH + "/" + id).statusCode(200);
    String other = stranger(Client.unique());
    get(other, PATH + "/" + id).statusCode(404);
    get(other, PATH).body("items", empty());
    get(city(), PATH + "?regionCode=441600&limit=200").body("items.id", hasItem(id));
    get(otherCity(), PATH + "/" + id).statusCode(404);
    get(city(), PATH + "/" + id).body("allowedActions", contains("APPROVE", "REJECT"));
  }

  @Test
  void register_whenFactsAreWrong_namesEveryRule() {
    Map<String, Object> body = Registering.body("999999");
    body.put("kind", "CITY_BUREAU");
    body.put("creditCode", "91350100M000100Y44");
    post(stranger(subject), PATH, body)
        .statusCode(422)
        .body("violations.rule", containsInAnyOrder("registration-kind", "unit-region", "GB32100"));
    post(stranger(subject), PATH, Map.of("unitName", " ", "kind", "BANK"))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder("/unitName", "/kind", "/regionCode", "/creditCode", "/contactRole"));
  }

  @Test
  void register_whenCallerHasAUnitOrAnOpenRegistration_isConflict() {
    post(city(), PATH, Registering.body("441600")).statusCode(409);
    Registering.register(subject, Registering.body("441600"));
    post(stranger(subject), PATH, Registering.body("441600"))
        .statusCode(409)
        .body("detail", equalTo("您已有一项登记正在审核"));
  }

  @Test
  void register_whenSentTwiceAtOnce_isOneRegistration() {
    List<Integer> answers =
        AtOnce.together(
            2,
            () -> post(stranger(subject), PATH, Registering.body("441600")).extract().statusCode());
    assertEquals(List.of(201, 409), answers.stream().sorted().toList());
  }

  @Test
  void approve_whenByItsCity_foundsTheUnitAndItsFirstMember() {
    Map<String, Object> body = Registering.body("441621");
    String id = Registering.register(subject, body);
    String unit =
        approve(city(), id)
            .statusCode(200)
            .body("status", equalTo("APPROVED"))
            .body("allowedActions", empty())
            .extract()
            .path("unitId");
    get(city(), "/v1/units/" + unit)
        .body("name", equalTo(body.get("unitName")))
        .body("creditCode", equalTo(body.get("creditCode")));
    assertEquals(
        "441621", EmittedEvents.await("unit-changed", 1, unit).get(0).getString("regionCode"));
    JsonPath account = EmittedEvents.await("account-changed", 1, subject).get(0);
    assertEquals(List.of("UNIT_ADMIN", "UNIT_APPROVER"), account.getList("roles"));
    assertEquals(unit, account.getString("unitId"));
    String registrant = stranger(subject);
    get(registrant, "/v1/units").statusCode(200).body("items.id", contains(unit));
    get(registrant, "/v1/members")
        .body("items.roles", contains(List.of("UNIT_ADMIN", "UNIT_APPROVER")));
    get(registrant, PATH + "/" + id).body("status", equalTo("APPROVED"));
    act(city(), PATH + "/" + id + "/approval", "\"1\"", Map.of()).statusCode(409);
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM platform.audit_entry WHERE subject_type = 'registration'"
                + " AND subject_id = ? AND action = 'approved' AND actor = 'approver-441600'",
            id));
  }

  @Test
  void decide_whenByOthers_isRefused() {
    String id = Registering.register(subject, Registering.body("441600"));
    String address = PATH + "/" + id;
    act(otherCity(), address + "/approval", "\"0\"", Map.of()).statusCode(404);
    String clerk = person("clerk", bureau, "441600", "CITY_CLERK");
    act(clerk, address + "/approval", "\"0\"", Map.of()).statusCode(403);
    String registrant = person(subject, bureau, "441600", "CITY_APPROVER");
    act(registrant, address + "/approval", "\"0\"", Map.of())
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    get(registrant, address).body("allowedActions", empty());
    post(city(), address + "/approval", Map.of()).statusCode(428);
    act(city(), address + "/approval", "\"7\"", Map.of()).statusCode(412);
    act(city(), address + "/rejection", "\"0\"", Map.of()).statusCode(400);
  }

  @Test
  void reject_whenReasonIsGiven_letsThePersonRegisterAgain() {
    String id = Registering.register(subject, Registering.body("441600"));
    actNow(city(), PATH + "/" + id, "/rejection", Map.of("reason", "信用代码与证照不符"))
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
    get(stranger(subject), PATH + "/" + id).body("reason", equalTo("信用代码与证照不符"));
    assertEquals(0, told.of("account-changed", subject));
    Registering.register(subject, Registering.body("441600"));
  }

  @Test
  void approve_whenUnitExistsInTheSameCity_isConflict() {
    Map<String, Object> body = Registering.body("441621");
    approve(city(), Registering.register(Client.unique(), body)).statusCode(200);
    Map<String, Object> sameCode = like(body, "441622");
    sameCode.put("unitName", Client.unique());
    String second = Registering.register(subject, sameCode);
    approve(city(), second).statusCode(409).body("detail", equalTo("该统一社会信用代码属于其他单位"));
    Map<String, Object> sameName = like(body, "441622");
    sameName.put("creditCode", CreditCodes.next());
    String third = Registering.register(Client.unique(), sameName);
    approve(city(), third).statusCode(409).body("detail", equalTo("已有同名单位"));
    get(stranger(subject), PATH + "/" + second).body("status", equalTo("PENDING"));
    assertEquals(0, told.of("account-changed", subject));
  }

  @Test
  void approve_whenUnitExistsElsewhere_refersToTheProvinceWithoutDetail() {
    Map<String, Object> body = Registering.body("440303");
    approve(otherCity(), Registering.register(Client.unique(), body)).statusCode(200);
    String id = Registering.register(subject, like(body, "441621"));
    approve(city(), id)
        .statusCode(200)
        .body("status", equalTo("REFERRED"))
        .body("statusLabel", equalTo("已转省局"))
        .body("allowedActions", empty())
        .body("$", not(hasKey("reason")))
        .body("$", not(hasKey("unitId")));
    get(stranger(subject), PATH + "/" + id)
        .body("status", equalTo("PENDING"))
        .body("statusLabel", equalTo("待审核"));
    get(stranger(subject), PATH + "?status=REFERRED").body("items", empty());
    get(stranger(subject), PATH + "?status=PENDING").body("items.id", contains(id));
    approve(city(), id).statusCode(409).body("detail", equalTo("该登记当前为“已转省局”，不能办理"));
    get(province(), PATH + "/" + id).body("allowedActions", contains("APPROVE", "REJECT"));
    approve(province(), id).statusCode(409).body("detail", equalTo("该统一社会信用代码属于其他单位"));
    actNow(province(), PATH + "/" + id, "/rejection", Map.of("reason", "请核对信用代码")).statusCode(200);
  }

  @Test
  void approve_whenRegistrantJoinedAUnitMeanwhile_leavesNoUnitBehind() {
    Map<String, Object> body = Registering.body("441621");
    String id = Registering.register(subject, body);
    Joining.join(subject, Joining.unit("ENTERPRISE", "440303"), "UNIT_CLERK");
    approve(city(), id).statusCode(200).body("status", equalTo("REFERRED"));
    approve(province(), id).statusCode(409).body("detail", equalTo("登记人已是其他单位的成员"));
    assertEquals(
        "0", OwnerDatabase.ask("SELECT count(*) FROM unit WHERE name = ?", body.get("unitName")));
  }

  @Test
  void approve_whenRegionHasMovedAway_isItsNewCitys() {
    String county = "97" + (1000 + System.nanoTime() % 9000);
    Client.load(
        "/v1/imports", Map.of("kind", "REGIONS", "rows", List.of(county(county, "441600"))));
    String id = Registering.register(subject, Registering.body(county));
    Deciding.carryOut(county, "moves", Deciding.move("440300"));
    get(city(), PATH + "/" + id).statusCode(404);
    approve(otherCity(), id).statusCode(200).body("status", equalTo("APPROVED"));
    get(otherCity(), "/v1/units?regionCode=" + county).body("items.regionCode", contains(county));
  }

  private static Map<String, Object> county(String code, String city) {
    return Map.of(
        "code",
        code,
        "name",
        "试验县",
        "level",
        "COUNTY",
        "administrativeParent",
        city,
        "fiscalParent",
        city,
        "provinceManaged",
        false,
        "validFrom",
        "2023-01-01");
  }

  @Test
  void approve_whenTwoDo_oneLoses() {
    String id = Registering.register(subject, Registering.body("441600"));
    List<Integer> answers =
        AtOnce.together(
            2,
            () ->
                act(city(), PATH + "/" + id + "/approval", "\"0\"", Map.of())
                    .extract()
                    .statusCode());
    assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    assertEquals(1, told.of("account-changed", subject));
  }

  @Test
  void approve_whenTwoCitiesLetTheSameUnitInAtOnce_oneRefers() {
    Map<String, Object> body = Registering.body("441600");
    String here = Registering.register(Client.unique(), body);
    String there = Registering.register(Client.unique(), like(body, "440300"));
    AtomicInteger turn = new AtomicInteger();
    List<String> ends =
        AtOnce.together(
            2,
            () ->
                turn.getAndIncrement() == 0
                    ? approve(city(), here).statusCode(200).extract().<String>path("status")
                    : approve(otherCity(), there).statusCode(200).extract().<String>path("status"));
    assertEquals(List.of("APPROVED", "REFERRED"), ends.stream().sorted().toList());
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM unit WHERE credit_code = ?", body.get("creditCode")));
  }
}
