package org.ipfund.catalog.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.catalog.Signed.act;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.ipfund.catalog.member.Joining.DELEGATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DelegationResourceTest {

  private final String reviewer = Client.unique();
  private final String clerk = Client.unique();
  private UUID division;
  private String clerkId;

  @BeforeEach
  void makeDivision() {
    Sample.loadReferenceData();
    division = Joining.unit("PROVINCIAL_DIVISION", "440000");
    Joining.join(reviewer, division, "PROVINCE_REVIEWER", "UNIT_ADMIN");
    clerkId = Joining.join(clerk, division, "UNIT_CLERK");
  }

  @AfterEach
  void setClockBack() {
    TestClock.set(TestClock.START.toString());
  }

  /** What the clerk gets who extends a deadline: 400 means that the role does. */
  private int extension() {
    String path = "/v1/rounds/" + UUID.randomUUID() + "/extensions";
    return act(stranger(clerk), path, "\"9\"", Map.of("nonsense", 1)).extract().statusCode();
  }

  @Test
  void lend_whileItLasts_letsTheColleagueAct() {
    assertEquals(403, extension());
    String id =
        post(stranger(reviewer), DELEGATIONS, Joining.delegation(clerkId, "PROVINCE_REVIEWER"))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString(DELEGATIONS + "/"))
            .body("lender", equalTo("name of " + reviewer))
            .body("roleLabels", contains("省局审核员"))
            .body("startsAt", containsString("2023-05-25T01:"))
            .body("allowedActions", contains("END"))
            .extract()
            .path("id");
    assertEquals(400, extension());
    TestClock.set("2023-06-07T23:59:00Z");
    assertEquals(400, extension());
    TestClock.set("2023-06-08T00:00:00Z");
    assertEquals(403, extension());
    JsonPath event = EmittedEvents.await("delegation-changed", 1, id).get(0);
    assertEquals(reviewer, event.getString("from"));
    assertEquals(clerk, event.getString("to"));
    assertEquals(List.of("PROVINCE_REVIEWER"), event.getList("roles"));
    get(stranger(clerk), DELEGATIONS).body("items.id", contains(id));
  }

  @Test
  void end_whenByTheLender_endsItAtOnce() {
    String id = Joining.lend(stranger(reviewer), clerkId, "PROVINCE_REVIEWER");
    String address = DELEGATIONS + "/" + id;
    actNow(stranger(clerk), address, "/end", Map.of()).statusCode(403);
    get(stranger(clerk), address).body("allowedActions", empty());
    act(stranger(reviewer), address + "/end", "\"5\"", Map.of()).statusCode(412);
    actNow(stranger(reviewer), address, "/end", Map.of())
        .statusCode(200)
        .body("ended", equalTo(true))
        .body("allowedActions", empty());
    assertEquals(403, extension());
    actNow(stranger(reviewer), address, "/end", Map.of()).statusCode(409);
    List<JsonPath> events = EmittedEvents.await("delegation-changed", 2, id);
    assertEquals("2023-06-08T00:00:00Z", events.get(0).getString("endsAt"));
    assertEquals("2023-05-25", events.get(1).getString("endsAt").substring(0, 10));
  }

  @Test
  void end_whenTwoDo_oneLoses() {
    String id = Joining.lend(stranger(reviewer), clerkId, "PROVINCE_REVIEWER");
    List<Integer> answers =
        AtOnce.together(
            2,
            () ->
                act(stranger(reviewer), DELEGATIONS + "/" + id + "/end", "\"0\"", Map.of())
                    .extract()
                    .statusCode());
    assertEquals(List.of(200, 412), answers.stream().sorted().toList());
  }

  @Test
  void end_whenByTheProvince_endsOneThatHasNotBegun() {
    Map<String, Object> body = Joining.delegation(clerkId, "PROVINCE_REVIEWER");
    body.put("startsAt", "2023-06-01T00:00:00Z");
    String id = post(stranger(reviewer), DELEGATIONS, body).statusCode(201).extract().path("id");
    String province = person("admin", UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
    actNow(province, DELEGATIONS + "/" + id, "/end", Map.of())
        .statusCode(200)
        .body("endsAt", equalTo("2023-06-01T00:00:00Z"));
    TestClock.set("2023-06-02T00:00:00Z");
    assertEquals(403, extension());
  }

  @Test
  void lend_whenRolesOrPeriodDoNotDo_namesEveryRule() {
    Map<String, Object> body = Joining.delegation(clerkId, "UNIT_ADMIN", "UNIT_CLERK");
    body.put("endsAt", "2023-05-24T00:00:00Z");
    post(stranger(reviewer), DELEGATIONS, body)
        .statusCode(422)
        .body(
            "violations.rule",
            containsInAnyOrder("delegation-role", "delegation-role", "delegation-period"));
    body = Joining.delegation(clerkId, "PROVINCE_REVIEWER");
    body.put("endsAt", "2023-08-24T00:00:00Z");
    post(stranger(reviewer), DELEGATIONS, body)
        .statusCode(422)
        .body("violations.rule", contains("delegation-longest"))
        .body("violations.message", contains("授权最长 90 天"));
  }

  @Test
  void lend_whenItMeetsARoleItMustNot_isRefused() {
    UUID bureau = Joining.unit("CITY_BUREAU", "441600");
    String chief = Client.unique();
    Joining.join(chief, bureau, "CITY_APPROVER");
    String to = Joining.join(bureau, "CITY_CLERK");
    post(stranger(chief), DELEGATIONS, Joining.delegation(to, "CITY_APPROVER"))
        .statusCode(422)
        .body("violations.rule", contains("delegation-apart"))
        .body("violations.pointer", contains("/roles"))
        .body("violations.remedy", contains("请授给没有另一角色的成员"));
  }

  @Test
  void lend_whenRoleIsLentItself_isRefused() {
    Joining.lend(stranger(reviewer), clerkId, "PROVINCE_REVIEWER");
    String third = Joining.join(division, "UNIT_CLERK");
    post(stranger(clerk), DELEGATIONS, Joining.delegation(third, "PROVINCE_REVIEWER"))
        .statusCode(422)
        .body("violations.rule", contains("delegation-role"));
  }

  @Test
  void lend_whenColleagueIsHiddenOrNone_answersTheSame() {
    String elsewhere = Joining.join(Joining.unit("PROVINCIAL_DIVISION", "440000"), "UNIT_CLERK");
    String hidden =
        post(stranger(reviewer), DELEGATIONS, Joining.delegation(elsewhere, "PROVINCE_REVIEWER"))
            .statusCode(422)
            .extract()
            .asString();
    String none =
        post(
                stranger(reviewer),
                DELEGATIONS,
                Joining.delegation(Client.unique(), "PROVINCE_REVIEWER"))
            .statusCode(422)
            .extract()
            .asString();
    assertEquals(none, hidden);
  }

  @Test
  void lend_whenDelegatePreparesARound_isPublishedByNeitherOfThem() {
    UUID province = Joining.unit("PROVINCIAL_BUREAU", "440000");
    String admin = Client.unique();
    String deputy = Client.unique();
    Joining.join(admin, province, "PROVINCE_ADMIN");
    String other = Client.unique();
    for (String subject : List.of(deputy, other)) {
      String member = Joining.join(subject, province, "UNIT_ADMIN");
      Joining.lend(stranger(admin), member, "PROVINCE_ADMIN");
    }
    String round =
        "/v1/rounds/"
            + post(stranger(deputy), "/v1/rounds", RoundFixtures.round())
                .statusCode(201)
                .extract()
                .path("id");
    for (String subject : List.of(deputy, admin, other)) {
      act(stranger(subject), round + "/publication", "\"0\"", Map.of())
          .statusCode(403)
          .body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
    }
    String second = person(Client.unique(), UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
    act(second, round + "/publication", "\"0\"", Map.of()).statusCode(200);
  }
}
