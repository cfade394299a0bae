package org.ipfund.allocation.disbursement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DisbursementResourceTest {

  private int year;
  private String notice;

  @BeforeEach
  void issue() {
    Heard heard = Heard.everything();
    year = Notices.newYear();
    notice = Notices.id(Notices.issued(heard, year, "1000000.00", "100000.00"));
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  @Test
  void pay_whenTheYearIsOpen_booksAndTellsTheOthers() {
    var paid =
        Payments.pay(Notices.COUNTY, notice, "40000.00")
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("paidOn", equalTo(year + "-02-01"))
            .body("purposeKindLabel", equalTo("知识产权保护"))
            .body("findings", hasSize(0))
            .extract();
    given().get(paid.header("Location")).then().statusCode(200).body("amount", equalTo("40000.00"));
    String treasury = paid.path("accountId");
    given().get("/v1/accounts/" + treasury).then().body("balance", equalTo("60000.00"));
    given()
        .queryParam("accountId", treasury)
        .get("/v1/entries")
        .then()
        .body("items.kind", equalTo(List.of("ADVANCE_ISSUE", "DISBURSE")))
        .body("items.amount", equalTo(List.of("100000.00", "-40000.00")))
        .body("items.balanceAfter", equalTo(List.of("100000.00", "60000.00")))
        .body("items.accountKind", equalTo(List.of("TREASURY", "TREASURY")))
        .body("items.accountRegionCode", equalTo(List.of(Notices.COUNTY, Notices.COUNTY)))
        .body("items.counterAccountKind", equalTo(List.of("SOURCE", "PAYEE")))
        .body("items[1].documentId", equalTo(paid.path("id")))
        .body("items[1].noticeId", equalTo(notice));
    given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "PAYEE")
        .get("/v1/accounts")
        .then()
        .body("items.holder", equalTo(List.of("江门市知识产权协会")))
        .body("items.balance", equalTo(List.of("40000.00")));
    String id = paid.path("id");
    var event = TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(id)).get(0);
    assertEquals("org.ipfund.allocation.disbursed.v1", event.type());
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "disbursed.v1", event.data()));
    assertEquals("40000.00", JsonPath.from(event.data()).getString("amount"));
  }

  @Test
  void pay_whenThePayeeIsAUnit_isShownAndToldAsAParty() {
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    String reference = (String) body.get("payerReference");
    String id =
        Calls.post(Payments.PATH, body)
            .statusCode(201)
            .body("payeeName", equalTo("江门市知识产权协会"))
            .body("payee", equalTo(body.get("payee")))
            .body("payerReference", equalTo(reference))
            .extract()
            .path("id");
    given()
        .queryParam("payerReference", reference)
        .get(Payments.PATH)
        .then()
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].payee", equalTo(body.get("payee")));
    var event = TestEvents.await("ipfund.allocation.v1", 1, e -> e.subject().equals(id)).get(0);
    JsonPath told = JsonPath.from(event.data());
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "disbursed.v1", event.data()));
    assertEquals("52440000MJK987656T", told.getString("payeeCreditCode"));
    assertEquals(reference, told.getString("payerReference"));
    assertFalse(event.data().contains("44050164863500000123"));
  }

  @Test
  void pay_whenOnePayeeIsPrintedTwoWays_hasOneAccount() {
    for (String printed : List.of("江门市知识产权（专利）协会", "江门市知识产权(专利) 协会")) {
      for (Map<String, Object> payee : List.of(Payments.payee(printed), Payments.person(printed))) {
        Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
        body.put("payee", payee);
        Calls.post(Payments.PATH, body).statusCode(201).body("payeeName", equalTo(printed));
      }
    }
    given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "PAYEE")
        .get("/v1/accounts")
        .then()
        .body("items.balance", equalTo(List.of("2.00", "2.00")));
  }

  @Test
  void pay_whenThePayeeIsNoParty_saysWhatIsWrong() {
    refused("creditCode", null, "payee", "/payee");
    refused("personalMark", "HR-1", "payee", "/payee");
    refused("creditCode", "91440106MA5ABCD10D", "GB11714", "/payee/creditCode");
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    Map<String, Object> person = Payments.person("某人");
    person.put("personalMark", "11010519491231002X");
    body.put("payee", person);
    Calls.post(Payments.PATH, body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("personal-mark")))
        .body("violations[0].message", equalTo("不得使用居民身份证号码"));
    body.put("payee", Map.of("name", "某\u200B人", "accountNumber", "6222 0200"));
    Calls.post(Payments.PATH, body)
        .statusCode(400)
        .body("violations.pointer", hasItems("/payee/name", "/payee/accountNumber", "/payee/bank"));
  }

  @Test
  void pay_whenTheCodeWasPaidUnderAnotherName_isFlaggedForWhoApproves() {
    Map<String, Object> payee = Payments.payee("广州某某知识产权服务有限公司");
    payee.put("creditCode", "91440101MA59FYPWX2");
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    body.put("payee", payee);
    Calls.post(Payments.PATH, body).statusCode(201).body("findings", hasSize(0));
    payee.put("name", "广州某某知识产权服务 有限公司");
    payee.put("creditCode", "91440101ma59fypwx2");
    body.put("payerReference", UUID.randomUUID().toString());
    Calls.post(Payments.PATH, body)
        .statusCode(201)
        .body("findings", hasSize(0))
        .body("payee.creditCode", equalTo("91440101MA59FYPWX2"));
    payee.put("name", "别的公司");
    body.put("payerReference", UUID.randomUUID().toString());
    String id =
        Calls.post(Payments.PATH, body)
            .statusCode(201)
            .body("findings.rule", equalTo(List.of("payee-name")))
            .extract()
            .path("id");
    given()
        .get(Payments.PATH + "/" + id)
        .then()
        .body("findings.rule", equalTo(List.of("payee-name")))
        .body("payee.name", equalTo("别的公司"))
        .body("payee.knownAs", equalTo("广州某某知识产权服务有限公司"));
    given()
        .auth()
        .oauth2(Tokens.person("reviewer", null, "440000", "PROVINCE_REVIEWER"))
        .get(Payments.PATH + "/" + id)
        .then()
        .body("findings.rule", equalTo(List.of("payee-name")))
        .body("findings[0].message", not(containsString("广州某某")))
        .body("payee", nullValue());
  }

  private void refused(String field, String value, String rule, String pointer) {
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    Map<String, Object> payee = Payments.payee("协会");
    payee.put(field, value);
    body.put("payee", payee);
    Calls.post(Payments.PATH, body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of(rule)))
        .body("violations.pointer", equalTo(List.of(pointer)));
  }

  @Test
  void pay_whenTheReferenceWasUsed_namesTheFirst() {
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    String first = Calls.post(Payments.PATH, body).statusCode(201).extract().path("id");
    body.put("amount", "2.00");
    Calls.post(Payments.PATH, body).statusCode(409).body("detail", containsString(first));
    body.put("regionCode", Notices.CITY);
    Calls.post(Payments.PATH, body).statusCode(201);
  }

  @Test
  void pay_whenTheReferenceComesManyTimesAtOnce_paysOnce() {
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    List<Integer> statuses =
        AtOnce.together(
            8, i -> Calls.send(Payments.PATH, UUID.randomUUID().toString(), body).statusCode());
    assertEquals(1, statuses.stream().filter(s -> s == 201).count());
    assertEquals(7, statuses.stream().filter(s -> s == 409).count());
  }

  @Test
  void pay_whenTheNoticePrintsTheFundOtherwise_paysFromTheSameTreasury() {
    Heard heard = Heard.everything();
    int other = Notices.newYear();
    Map<String, Object> appropriation = Notices.appropriationBody(other, "2.00");
    appropriation.put("fundName", "专项（甲）资金");
    String id =
        Calls.post("/v1/appropriations", appropriation).statusCode(201).extract().path("id");
    Calls.act("/v1/appropriations/" + id, "approval").statusCode(200);
    heard.table(Notices.CITY, other, "1.00");
    heard.table(Notices.COUNTY, other, "1.00");
    Map<String, Object> head = Notices.body(other, id);
    head.put("fundName", "专项(甲) 资金");
    String issued = Notices.loaded(head, "1.00", "1.00");
    Calls.act(issued, "issue").statusCode(200);
    TestClock.set(other + "-02-01T01:00:00Z");
    Payments.pay(Notices.COUNTY, Notices.id(issued), "1.00").statusCode(201);
    given()
        .queryParam("budgetYear", other)
        .queryParam("kind", "TREASURY")
        .get("/v1/accounts")
        .then()
        .body("items", hasSize(2));
  }

  @Test
  @Rule("C03")
  void pay_whenTheYearHasNotBegun_isRefusedByC03() {
    TestClock.set((year - 1) + "-12-31T15:59:00Z");
    Payments.pay(Notices.COUNTY, notice, "1.00")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("C03")))
        .body("violations[0].message", equalTo("预算年度尚未开始，%d-01-01 起方可拨付".formatted(year)));
    TestClock.set((year - 1) + "-12-31T16:00:00Z");
    Payments.pay(Notices.COUNTY, notice, "1.00").statusCode(201);
  }

  @Test
  void pay_whenBeyondTheBalance_isRefused() {
    Payments.pay(Notices.COUNTY, notice, "99999.99").statusCode(201);
    Payments.pay(Notices.COUNTY, notice, "0.02")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("balance")))
        .body("violations[0].message", equalTo("超出账户余额：可支付 0.01 元，本次 0.02 元"));
    Payments.pay(Notices.COUNTY, notice, "0.01").statusCode(201);
    given()
        .queryParam("noticeId", notice)
        .get(Payments.PATH)
        .then()
        .body("items.amount", equalTo(List.of("99999.99", "0.01")));
  }

  @Test
  void pay_whenRepeated_paysOnce() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "70000.00");
    String id = Calls.post(Payments.PATH, key, body).statusCode(201).extract().path("id");
    Calls.post(Payments.PATH, key, body)
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    body.put("amount", "70000.01");
    Calls.post(Payments.PATH, key, body).statusCode(422);
  }

  @Test
  @Rule({"C05", "C14"})
  void pay_whenRulesRefuse_namesThemAll() {
    Map<String, Object> body = Payments.body("440100", notice, "0.00");
    body.put("functionCode", "2011408");
    Calls.post(Payments.PATH, body)
        .statusCode(422)
        .body("violations.rule", hasItems("amount", "C14", "C05"));
    body.put("noticeId", UUID.randomUUID().toString());
    Calls.post(Payments.PATH, body)
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("notice")));
  }

  @Test
  void pay_whenTheNoticeIsADraft_isRefused() {
    Map<String, Object> body = Notices.body(year, appropriationOfYear());
    String draft = Notices.id(Notices.draft(body));
    Payments.pay(Notices.COUNTY, draft, "1.00")
        .statusCode(422)
        .body("violations.rule", equalTo(List.of("notice")));
  }

  private String appropriationOfYear() {
    return given()
        .queryParam("budgetYear", year)
        .get("/v1/appropriations")
        .then()
        .extract()
        .path("items[0].id");
  }

  @Test
  @Rule("C06")
  void pay_whenThePurposeIsNotTheFunds_isFlaggedByC06() {
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "1.00");
    body.remove("purposeKind");
    String id =
        Calls.post(Payments.PATH, body)
            .statusCode(201)
            .body("purposeKind", equalTo("OTHER"))
            .body("findings.rule", equalTo(List.of("C06")))
            .body("findings[0].effect", equalTo("FINDING"))
            .body("findings[0].pointer", equalTo("/purposeKind"))
            .body("findings[0].remedy", containsString("更正用途类别"))
            .body("findings[0].message", containsString("请说明"))
            .extract()
            .path("id");
    given()
        .header("Accept-Language", "en")
        .get(Payments.PATH + "/" + id)
        .then()
        .body("findings[0].message", containsString("explain it"))
        .body("statusLabel", equalTo("paid"));
  }

  @Test
  void pay_whenTheTreasuryIsBeingMoved_isConflict() {
    Heard.everything()
        .run(
            "UPDATE account SET scope = '/440000/441600/' WHERE region_code = '440781'"
                + " AND budget_year = ?",
            year);
    given()
        .auth()
        .oauth2(Tokens.person("f", null, Notices.COUNTY, "LOCAL_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Payments.body(Notices.COUNTY, notice, "1.00"))
        .post(Payments.PATH)
        .then()
        .statusCode(409);
  }

  @Test
  void pay_whenNobodyKnowsWhereTheCallerBelongs_isRefusedAndShowsNothing() {
    for (String token :
        List.of(
            Tokens.person("lost", null, "999999", "LOCAL_FINANCE"),
            Tokens.systemOf("lost-system", "999999"),
            Tokens.systemOf("silent-system", null))) {
      given()
          .auth()
          .oauth2(token)
          .contentType("application/json")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .body(Payments.body(Notices.COUNTY, notice, "1.00"))
          .post(Payments.PATH)
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:ipfund:problem:forbidden"));
      given()
          .auth()
          .oauth2(token)
          .get("/v1/accounts")
          .then()
          .statusCode(200)
          .body("items", equalTo(List.of()));
    }
  }

  @Test
  void pay_whenWrong_namesEveryFault() {
    Calls.post(
            Payments.PATH,
            Map.of("regionCode", "4407", "noticeId", "x", "amount", 1, "purposeKind", "FUN"))
        .statusCode(400)
        .body(
            "violations.pointer",
            hasItems(
                "/regionCode",
                "/noticeId",
                "/amount",
                "/purposeKind",
                "/payee",
                "/purpose",
                "/functionCode",
                "/payerReference"));
  }

  @Test
  void get_whenUnknown_isNotFound() {
    given().get(Payments.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    given().queryParam("noticeId", "x").get(Payments.PATH).then().statusCode(400);
    given().queryParam("regionCode", "999999").get(Payments.PATH).then().body("items", hasSize(0));
  }
}
