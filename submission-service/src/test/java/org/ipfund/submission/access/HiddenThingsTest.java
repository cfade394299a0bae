package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Bodies;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies beside is as if it did not exist: no answer tells it from the unknown. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class HiddenThingsTest {

  private static final String REASON = "{\"reason\": \"x\"}";
  private static final String DEMANDS = "/v1/demands";
  private static final String CONSOLIDATIONS = "/v1/consolidations";

  private Heyuan heyuan;
  private String demand;
  private String merged;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    demand = Http.submitted(heyuan.demandOf(heyuan.county()));
    merged = heyuan.merged();
  }

  /** Everybody who sees neither the demand nor the package. */
  private List<String> strangers() {
    return List.of(
        stranger(heyuan.otherCity(), Heyuan.OTHER_CITY, "CITY_CLERK"),
        stranger(heyuan.otherCity(), Heyuan.OTHER_CITY, "CITY_APPROVER"),
        stranger(heyuan.otherCounty(), Heyuan.OTHER_COUNTY, "COUNTY_CLERK"),
        stranger(heyuan.otherCounty(), Heyuan.OTHER_COUNTY, "COUNTY_APPROVER"),
        stranger(heyuan.unit(), Heyuan.COUNTY, "UNIT_CLERK"),
        stranger(heyuan.unit(), Heyuan.COUNTY, "UNIT_APPROVER"),
        stranger(null, Heyuan.PROVINCE, "PROVINCE_REVIEWER"));
  }

  private static String stranger(UUID unit, String place, String... roles) {
    return Tokens.person("stranger-" + place + roles[0], unit, place, roles);
  }

  /** The same request for the hidden and for an unknown thing. */
  private static void assertSame(Response hidden, Object id, Response unknown, Object other) {
    assertEquals(unknown.statusCode(), hidden.statusCode(), hidden.asString());
    assertEquals(
        unknown.asString().replace(other.toString(), "ID"),
        hidden.asString().replace(id.toString(), "ID"));
    assertEquals(unknown.header("ETag"), hidden.header("ETag"));
  }

  private void assertAsUnknown(String resource) {
    String id = Http.id(resource);
    String other = UUID.randomUUID().toString();
    String unknown = resource.replace(id, other);
    for (String token : strangers()) {
      for (String tail : List.of("", "/lines")) {
        Response answer = Http.getAs(token, resource + tail).extract().response();
        assertSame(answer, id, Http.getAs(token, unknown + tail).extract().response(), other);
      }
      for (String action : List.of("submission", "return", "report", "approval")) {
        String tail = "/" + action;
        assertSame(act(token, resource + tail), id, act(token, unknown + tail), other);
      }
      assertSame(put(token, resource), id, put(token, unknown), other);
    }
  }

  private static Response act(String token, String path) {
    return Http.as(token).header("If-Match", "\"1\"").body(REASON).post(path);
  }

  private Response put(String token, String path) {
    String body = path.startsWith(DEMANDS) ? heyuan.demandOf(heyuan.county()) : heyuan.mergeAll();
    return Http.as(token).header("If-Match", "\"1\"").body(body).put(path);
  }

  @Test
  void answers_whenTheThingIsHidden_areThoseForAnUnknownOne() {
    assertAsUnknown(demand);
    assertAsUnknown(merged);
  }

  @Test
  void project_whenHidden_isAsUnknown() {
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}").statusCode(200);
    String id = Http.get("/v1/projects?roundId=" + heyuan.round()).extract().path("items[0].id");
    String other = UUID.randomUUID().toString();
    for (String token : strangers().subList(0, 6)) {
      assertSame(
          Http.getAs(token, "/v1/projects/" + id).statusCode(404).extract().response(),
          id,
          Http.getAs(token, "/v1/projects/" + other).extract().response(),
          other);
    }
    String finance = Tokens.person("finance", null, Heyuan.COUNTY, "LOCAL_FINANCE");
    Http.getAs(finance, "/v1/projects/" + id).statusCode(200);
  }

  @Test
  void createDemand_forAHiddenUnit_isRefusedLikeForAnUnknownOneWhetherItHasFiledOrNot() {
    UUID other = UUID.randomUUID();
    for (String token :
        List.of(
            People.clerk(heyuan.otherCity(), Heyuan.OTHER_CITY),
            People.clerk(heyuan.city(), Heyuan.CITY),
            People.unitClerk(heyuan.unit(), Heyuan.COUNTY),
            Tokens.system("guest", Heyuan.OTHER_CITY, "submission.write"),
            Tokens.system("province", Heyuan.PROVINCE, "submission.write"))) {
      Response unknown = Http.as(token).body(heyuan.demandOf(other)).post(DEMANDS);
      unknown.then().statusCode(422).body("violations.rule", contains("unit-known"));
      for (UUID hidden : List.of(heyuan.county(), heyuan.otherCounty())) {
        Response answer = Http.as(token).body(heyuan.demandOf(hidden)).post(DEMANDS);
        assertSame(answer, hidden, unknown, other);
      }
    }
  }

  @Test
  void createConsolidation_forAHiddenCity_isRefusedLikeForAnUnknownUnitWhetherOneIsOpenOrNot() {
    UUID other = UUID.randomUUID();
    Catalog.region("441000", "CITY", "440000/441000");
    Catalog.awaitRow("SELECT 1 FROM known_region WHERE code = ?", "441000");
    String besides = Bodies.consolidation(heyuan.round(), heyuan.otherCity(), "null");
    for (String token :
        List.of(
            People.clerk(UUID.randomUUID(), "441000"),
            Tokens.system("province", Heyuan.PROVINCE, "submission.write"))) {
      Response unknown =
          Http.as(token)
              .body(Bodies.consolidation(heyuan.round(), other, "null"))
              .post(CONSOLIDATIONS);
      unknown.then().statusCode(422).body("violations.rule", contains("unit-known"));
      Response open = Http.as(token).body(heyuan.mergeAll()).post(CONSOLIDATIONS);
      assertSame(open, heyuan.city(), unknown, other);
      Response none = Http.as(token).body(besides).post(CONSOLIDATIONS);
      assertSame(none, heyuan.otherCity(), unknown, other);
    }
  }

  @Test
  void createConsolidation_ofAHiddenDemand_isRefusedLikeOfAnUnknownOne() {
    Http.submitted(heyuan.demandOf(heyuan.otherCity()));
    String token = People.clerk(heyuan.otherCity(), Heyuan.OTHER_CITY);
    String other = UUID.randomUUID().toString();
    String hidden = Http.id(demand);
    assertSame(mergeOf(token, hidden), hidden, mergeOf(token, other), other);
    mergeOf(token, hidden).then().body("violations.rule", contains("consolidation-source"));
  }

  private Response mergeOf(String token, String demandId) {
    String source = Bodies.source(demandId, 1, "100.00", "0.00", "0.00");
    String lines = "[" + Bodies.merged("借用", source) + "]";
    return Http.as(token)
        .body(Bodies.consolidation(heyuan.round(), heyuan.otherCity(), lines))
        .post(CONSOLIDATIONS);
  }

  @Test
  void lists_whenFilteredByWhatIsHidden_areEmpty() {
    for (String token : strangers()) {
      for (String filter :
          List.of("unitId=" + heyuan.county(), "roundId=" + heyuan.round(), "regionCode=441621")) {
        Http.getAs(token, DEMANDS + "?" + filter + "&limit=200")
            .statusCode(200)
            .body("items.findAll { it.id == '" + Http.id(demand) + "' }", empty());
      }
    }
  }

  @Test
  void summary_always_countsOnlyWhatTheCallerSees() {
    Http.submitted(heyuan.demandOf(heyuan.otherCity()));
    String summary = "/v1/rounds/" + heyuan.round() + "/summary";
    Http.getAs(People.auditor(), summary).body("demandCount", equalTo(2));
    Http.getAs(People.cityApprover(Heyuan.CITY), summary)
        .body("demandCount", equalTo(1))
        .body("submittedAmount", equalTo("100.00"))
        .body("demands.find { it.status == 'CONSOLIDATED' }.demandCount", equalTo(1));
    Http.getAs(People.approver(heyuan.otherCounty(), Heyuan.OTHER_COUNTY), summary)
        .statusCode(200)
        .body("unitCount", equalTo(0));
  }

  @Test
  void systemClient_whenItBelongsToACity_seesThatCityOnly() {
    String guest = Tokens.system("guest", Heyuan.OTHER_CITY, "submission.read");
    Http.getAs(guest, demand).statusCode(404);
    String ofCity = Tokens.system("city", Heyuan.CITY, "submission.read");
    Http.getAs(ofCity, DEMANDS + "?roundId=" + heyuan.round()).body("items", hasSize(1));
  }

  @Test
  void request_whenNobodySignedInOrRoleIsMissing_isRefusedBeforeAnythingIsLookedUp() {
    String finance = Tokens.person("finance", null, Heyuan.CITY, "LOCAL_FINANCE");
    for (String path : List.of(demand, DEMANDS + "/" + UUID.randomUUID())) {
      Http.getAs(finance, path).statusCode(403);
      Http.getAs("nonsense", path).statusCode(401);
    }
  }
}
