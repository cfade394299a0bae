package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who prepared a thing does not decide on it. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class SeparationTest {

  private static final String REASON = "{\"reason\": \"指标不全\"}";

  @Inject Accounts accounts;

  private Heyuan heyuan;
  private String writer;
  private String promoted;
  private String demand;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    writer = ofUnit("writer-" + heyuan.unit(), "UNIT_CLERK");
    promoted = ofUnit("writer-" + heyuan.unit(), "UNIT_APPROVER");
    demand = create(writer);
  }

  private String ofUnit(String subject, String... roles) {
    return Tokens.person(subject, heyuan.unit(), Heyuan.COUNTY, roles);
  }

  private static String ofCity(String subject, String... roles) {
    return Tokens.person(subject, null, Heyuan.CITY, roles);
  }

  private String create(String token) {
    String id =
        Http.as(token)
            .body(heyuan.demandOf(heyuan.unit()))
            .post("/v1/demands")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/demands/" + id;
  }

  private ValidatableResponse submit(String token) {
    return Http.actAs(token, demand, "submission", "{}");
  }

  private static void assertRefused(ValidatableResponse answer) {
    answer.statusCode(403).body("type", equalTo("urn:ipfund:problem:separation-of-duties"));
  }

  private String merged(String token) {
    String id =
        Http.as(token)
            .body(heyuan.mergeAll())
            .post("/v1/consolidations")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/consolidations/" + id;
  }

  @Test
  void submitDemand_byItsWriter_isRefused() {
    assertRefused(submit(promoted));
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
  }

  @Test
  void submitDemand_byWhoeverChangedIt_isRefused() {
    Http.putAs(ofUnit("changer", "UNIT_CLERK"), demand, heyuan.demandOf(heyuan.unit()))
        .statusCode(200);
    assertRefused(submit(ofUnit("changer", "UNIT_APPROVER")));
    assertRefused(submit(promoted));
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
  }

  @Test
  void submitDemand_byADelegateWhoWroteIt_isRefused() {
    String subject = "stand-in-" + heyuan.unit();
    accounts.keep(
        new Delegation(
            UUID.randomUUID(),
            "chief",
            subject,
            Set.of("UNIT_APPROVER"),
            TestClock.START.minus(Duration.ofDays(1)),
            TestClock.START.plus(Duration.ofDays(1))));
    Http.putAs(ofUnit(subject, "UNIT_CLERK"), demand, heyuan.demandOf(heyuan.unit()))
        .statusCode(200);
    submit(ofUnit(subject, "UNIT_CLERK"))
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:forbidden"));
    assertRefused(submit(ofUnit(subject, "UNIT_ADMIN")));
  }

  @Test
  void submitDemand_afterAReturn_isForOthersThanThoseWhoWroteWhatItIsNow() {
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
    Http.act(demand, "return", REASON).statusCode(200);
    assertRefused(submit(promoted));
    Http.putAs(ofUnit("changer", "UNIT_CLERK"), demand, heyuan.demandOf(heyuan.unit()))
        .statusCode(200);
    assertRefused(submit(ofUnit("changer", "UNIT_APPROVER")));
    submit(promoted).statusCode(200);
  }

  @Test
  void reportConsolidation_byWhoMergedIt_isRefused() {
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
    String merged = merged(ofCity("merger", "CITY_CLERK"));
    assertRefused(Http.actAs(ofCity("merger", "CITY_APPROVER"), merged, "report", "{}"));
    Http.putAs(ofCity("changer", "CITY_CLERK"), merged, heyuan.mergeAll()).statusCode(200);
    assertRefused(Http.actAs(ofCity("changer", "CITY_APPROVER"), merged, "report", "{}"));
    Http.actAs(ofCity("chief", "CITY_APPROVER"), merged, "report", "{}").statusCode(200);
  }

  @Test
  void approveConsolidation_byWhoMergedOrReportedIt_isRefused() {
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
    String merged = merged(ofCity("merger", "CITY_CLERK"));
    String reporter = ofCity("reporter", "CITY_APPROVER");
    Http.actAs(reporter, merged, "report", "{}").statusCode(200);
    for (String subject : new String[] {"merger", "reporter"}) {
      String later = Tokens.person(subject, null, Heyuan.PROVINCE, "PROVINCE_REVIEWER");
      assertRefused(Http.actAs(later, merged, "approval", "{}"));
      Http.getAs(later, merged).body("allowedActions", contains("RETURN"));
    }
    Http.getAs(People.reviewer(), merged)
        .body("allowedActions", containsInAnyOrder("RETURN", "APPROVE"));
    Http.actAs(People.reviewer(), merged, "return", REASON).statusCode(200);
    Http.actAs(reporter, merged, "report", "{}").statusCode(200);
    Http.actAs(People.reviewer(), merged, "approval", "{}").statusCode(200);
  }

  @Test
  void allowedActions_always_leaveOutWhatTheReaderMayNotDo() {
    Http.getAs(writer, demand).body("allowedActions", contains("CHANGE", "DELETE"));
    Http.getAs(promoted, demand).body("allowedActions", empty());
    Http.getAs(ofUnit("other", "UNIT_APPROVER"), demand).body("allowedActions", contains("SUBMIT"));
    Http.getAs(ofUnit("admin", "UNIT_ADMIN"), demand).body("allowedActions", empty());
    for (String role : new String[] {"CITY_CLERK", "CITY_APPROVER"}) {
      Http.getAs(ofCity("clerk", role), demand).body("allowedActions", empty());
    }
    String list = "/v1/demands?roundId=" + heyuan.round();
    Http.getAs(writer, list).body("items[0].allowedActions", contains("CHANGE", "DELETE"));
    submit(ofUnit("other", "UNIT_APPROVER")).statusCode(200);
    Http.getAs(ofCity("chief", "CITY_APPROVER"), list)
        .body("items[0].allowedActions", contains("RETURN"));
    Http.getAs(writer, list).body("items[0].allowedActions", contains("WITHDRAW"));
  }
}
