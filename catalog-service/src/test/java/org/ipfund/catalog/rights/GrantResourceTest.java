package org.ipfund.catalog.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.ipfund.catalog.Signed.actNow;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.ipfund.catalog.Signed.post;
import static org.ipfund.catalog.Signed.stranger;
import static org.ipfund.catalog.member.Joining.ACCEPTANCE;
import static org.ipfund.catalog.member.Joining.DELEGATIONS;
import static org.ipfund.catalog.member.Joining.MEMBERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.member.Registering;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rights are given by two persons, and never to whom they do not go. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class GrantResourceTest {

  private static final String SEPARATION = "urn:ipfund:problem:separation-of-duties";
  private static final Map<String, Object> REASON = Map.of("reason", "未经批准");

  private final String first = admin("first-" + Client.unique());
  private final String second = admin("second-" + Client.unique());
  private UUID bureau;

  @BeforeEach
  void makeBureau() {
    Sample.loadReferenceData();
    bureau = Joining.unit("CITY_BUREAU", "441600");
  }

  private static String admin(String subject) {
    return person(subject, UUID.randomUUID(), "440000", "PROVINCE_ADMIN");
  }

  private static ValidatableResponse invite(String token, UUID unit, String... roles) {
    return post(token, MEMBERS, Map.of("unitId", unit, "roles", List.of(roles)));
  }

  private static ValidatableResponse decide(String token, String member, String decision) {
    return actNow(token, MEMBERS + "/" + member, "/" + decision, REASON);
  }

  private static List<String> allowed(String token, String member) {
    return get(token, MEMBERS + "/" + member).statusCode(200).extract().path("allowedActions");
  }

  @Test
  void invite_whenByTheProvince_countsOnceAnotherApproves() {
    JsonPath invited =
        invite(first, bureau, "CITY_APPROVER")
            .statusCode(201)
            .body("member.status", equalTo("PREPARED"))
            .body("member.pending", equalTo("INVITATION"))
            .body("member.allowedActions", contains("SUSPEND", "REJECT"))
            .extract()
            .jsonPath();
    String id = invited.getString("member.id");
    String code = invited.getString("code");
    Joining.accept(Client.unique(), code).statusCode(422);
    decide(first, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    assertEquals(List.of("SUSPEND", "APPROVE", "REJECT"), allowed(second, id));
    decide(second, id, "approval")
        .statusCode(200)
        .body("status", equalTo("INVITED"))
        .body("pending", nullValue());
    decide(second, id, "approval").statusCode(409);
    Joining.accept(Client.unique(), code).statusCode(200).body("status", equalTo("ACTIVE"));
  }

  @Test
  void invite_whenRefusedOrWithdrawn_neverCounts() {
    JsonPath refused = invite(first, bureau, "CITY_CLERK").extract().jsonPath();
    decide(second, refused.getString("member.id"), "rejection")
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"))
        .body("reason", equalTo("未经批准"));
    JsonPath withdrawn = invite(first, bureau, "CITY_CLERK").extract().jsonPath();
    decide(first, withdrawn.getString("member.id"), "suspension").statusCode(200);
    for (JsonPath invitation : List.of(refused, withdrawn)) {
      String id = invitation.getString("member.id");
      decide(first, id, "approval").statusCode(409);
      decide(first, id, "resumption").statusCode(200).body("status", equalTo("SUSPENDED"));
      Joining.accept(Client.unique(), invitation.getString("code")).statusCode(422);
    }
  }

  @Test
  void invite_whenByABureausAdministrator_waitsForAnother() {
    String chief = Client.unique();
    Joining.join(chief, bureau, "UNIT_ADMIN", "CITY_APPROVER");
    String deputy = Client.unique();
    Joining.join(deputy, bureau, "UNIT_ADMIN");
    String id =
        invite(stranger(chief), bureau, "CITY_CLERK")
            .statusCode(201)
            .body("member.status", equalTo("PREPARED"))
            .extract()
            .path("member.id");
    decide(stranger(chief), id, "approval").statusCode(403);
    decide(stranger(deputy), id, "approval").statusCode(200);
  }

  @Test
  void approve_whenTheRolesAreTheProvinces_isByTheProvince() {
    UUID office = Joining.unit("PROVINCIAL_BUREAU", "440000");
    String local = Client.unique();
    Joining.join(local, office, "UNIT_ADMIN");
    String id = invite(first, office, "PROVINCE_ADMIN").statusCode(201).extract().path("member.id");
    decide(stranger(local), id, "approval")
        .statusCode(422)
        .body("violations.rule", contains("member-role"));
    decide(second, id, "approval").statusCode(200);
  }

  @Test
  void resume_whenInABureau_waitsForAnotherAndSuspensionDoesNot() {
    String clerk = Client.unique();
    String id = Joining.join(clerk, bureau, "CITY_CLERK");
    decide(first, id, "suspension").statusCode(200).body("status", equalTo("SUSPENDED"));
    get(stranger(clerk), "/v1/units").statusCode(403);
    decide(first, id, "resumption")
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"))
        .body("pending", equalTo("RESUMPTION"));
    get(stranger(clerk), "/v1/units").statusCode(403);
    decide(first, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    decide(first, id, "resumption").statusCode(409);
    decide(second, id, "approval").statusCode(200).body("status", equalTo("ACTIVE"));
    get(stranger(clerk), "/v1/units").statusCode(200);
  }

  @Test
  void suspend_whenAdministratorOfTheProvince_waitsForAnother() {
    UUID office = Joining.unit("PROVINCIAL_BUREAU", "440000");
    String local = Client.unique();
    Joining.join(local, office, "UNIT_ADMIN");
    String admin = Client.unique();
    String id = Joining.join(admin, office, "PROVINCE_ADMIN");
    decide(first, id, "suspension")
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("pending", equalTo("SUSPENSION"))
        .body("allowedActions", contains("REJECT"));
    get(stranger(admin), "/v1/suspensions").statusCode(200);
    decide(first, id, "suspension").statusCode(409);
    decide(first, id, "approval").statusCode(403).body("type", equalTo(SEPARATION));
    assertEquals(List.of(), allowed(stranger(admin), id));
    for (String decision : List.of("approval", "rejection")) {
      decide(stranger(admin), id, decision).statusCode(403).body("type", equalTo(SEPARATION));
    }
    decide(stranger(local), id, "approval").statusCode(403);
    decide(second, id, "rejection").statusCode(200).body("pending", nullValue());
    decide(second, id, "suspension").statusCode(200);
    decide(first, id, "approval").statusCode(200).body("status", equalTo("SUSPENDED"));
    get(stranger(admin), "/v1/suspensions").statusCode(403);
  }

  @Test
  void suspend_whenTheAdministrationIsLent_waitsForAnotherToo() {
    UUID office = Joining.unit("PROVINCIAL_BUREAU", "440000");
    String lender = Client.unique();
    Joining.join(lender, office, "PROVINCE_ADMIN");
    String deputy = Joining.join(office, "UNIT_ADMIN");
    Joining.join(office, "UNIT_ADMIN");
    String loan = Joining.lend(stranger(lender), deputy, "PROVINCE_ADMIN");
    decide(first, deputy, "suspension").statusCode(200).body("pending", equalTo("SUSPENSION"));
    actNow(first, DELEGATIONS + "/" + loan, "/end", Map.of()).statusCode(403);
    get(first, DELEGATIONS + "/" + loan).body("allowedActions", empty());
    decide(second, deputy, "approval").statusCode(200).body("status", equalTo("SUSPENDED"));
    actNow(stranger(lender), DELEGATIONS + "/" + loan, "/end", Map.of()).statusCode(200);
  }

  @Test
  void handOver_whenInABureau_waitsForAnother() {
    String chief = Client.unique();
    String chiefId = Joining.join(chief, bureau, "UNIT_ADMIN", "CITY_APPROVER");
    String heir = Client.unique();
    String heirId = Joining.join(heir, bureau, "CITY_CLERK");
    decide(stranger(chief), heirId, "handover")
        .statusCode(200)
        .body("pending", equalTo("HANDOVER"));
    decide(stranger(chief), heirId, "approval").statusCode(403);
    get(first, MEMBERS + "/" + chiefId).body("roles", contains("UNIT_ADMIN", "CITY_APPROVER"));
    decide(first, heirId, "approval")
        .statusCode(200)
        .body("roles", contains("CITY_CLERK", "UNIT_ADMIN"));
    get(first, MEMBERS + "/" + chiefId).body("roles", contains("CITY_APPROVER"));
  }

  @ParameterizedTest
  @CsvSource({
    "CITY_BUREAU, 441600, CITY_CLERK CITY_APPROVER",
    "COUNTY_BUREAU, 441621, COUNTY_APPROVER UNIT_ADMIN COUNTY_CLERK",
    "ENTERPRISE, 441621, UNIT_CLERK UNIT_APPROVER",
    "PROVINCIAL_BUREAU, 440000, PROVINCE_ADMIN PROVINCE_REVIEWER"
  })
  void invite_whenTheRolesDoNotGoTogether_isRefused(String kind, String region, String roles) {
    invite(first, Joining.unit(kind, region), roles.split(" "))
        .statusCode(422)
        .body("violations.rule", contains("member-roles-apart"))
        .body("violations.pointer", contains("/roles"))
        .body("violations.remedy", contains("请分别邀请两人"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDITOR", "SECURITY_AUDITOR", "OPERATOR", "PROVINCE_REVIEWER"})
  void join_whenTheCallerHoldsAnOffice_isRefusedAndTheOfficeStays(String office) {
    String holder = Client.unique();
    String token = person(holder, null, "440000", office);
    String code = Joining.invite(bureau, "CITY_CLERK");
    post(token, ACCEPTANCE, Map.of("code", code))
        .statusCode(422)
        .body("violations.rule", contains("member-office"))
        .body("violations[0].message", containsString(office))
        .body("violations[0].remedy", containsString("收回"));
    post(token, Registering.PATH, Registering.body("441621"))
        .statusCode(422)
        .body("violations.rule", contains("member-office"));
    String later = person(holder, null, "440000", office);
    int expected = office.endsWith("AUDITOR") ? 200 : 403;
    get(later, "/v1/audit-entries").statusCode(expected);
    Joining.accept(Client.unique(), code).statusCode(200);
  }
}
