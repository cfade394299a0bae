package org.ipfund.allocation.refund;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.EventSchemas;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money of a payment comes back by reversal, never more than was paid. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RefundResourceTest {

  private int year;
  private String notice;

  @BeforeEach
  void issue() {
    Heard heard = Heard.everything();
    year = Notices.newYear();
    notice = Notices.issued(heard, year, "1000000.00", "200000.00");
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private static String finance(String subject, String region) {
    return Tokens.person(subject, null, region, "LOCAL_FINANCE");
  }

  private static ValidatableResponse send(String token, String path, String etag, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .body(body)
        .post(path)
        .then();
  }

  private String paid(String amount) {
    String id =
        Payments.pay(Notices.CITY, Notices.id(notice), amount).statusCode(201).extract().path("id");
    return Payments.PATH + "/" + id;
  }

  /** Prepared by one, approved by another. */
  private String paidByTwo(String amount) {
    Map<String, Object> body = Payments.body(Notices.CITY, Notices.id(notice), amount);
    String id = send(finance("a", Notices.CITY), Payments.PATH, "", body).extract().path("id");
    String payment = Payments.PATH + "/" + id;
    send(finance("b", Notices.CITY), payment + "/approval", "\"0\"", Map.of()).statusCode(200);
    return payment;
  }

  private static ValidatableResponse refund(String token, String payment, String amount) {
    return send(token, payment + "/refund", Calls.etag(payment), Payments.refund(amount));
  }

  private static ValidatableResponse refund(String payment, String amount) {
    return refund(finance("a", Notices.CITY), payment, amount);
  }

  private String balance() {
    return given()
        .queryParam("budgetYear", year)
        .queryParam("kind", "TREASURY")
        .queryParam("regionCode", Notices.CITY)
        .get("/v1/accounts")
        .then()
        .extract()
        .jsonPath()
        .getString("items.find { it.regionCode == '" + Notices.CITY + "' }.balance");
  }

  @Test
  void refund_whenPartlyAndSeveralTimes_isBookedUpToWhatWasPaid() {
    String payment = paid("50000.00");
    refund(payment, "20000.00")
        .statusCode(201)
        .body("status", equalTo("BOOKED"))
        .body("refundedOn", equalTo(year + "-02-01"))
        .body("allowedActions", equalTo(List.of()));
    given().get(payment).then().body("refundedAmount", equalTo("20000.00"));
    given()
        .queryParam("budgetYear", year)
        .get("/v1/trace/regions/" + Notices.CITY)
        .then()
        .body("sums.received", equalTo("1000000.00"))
        .body("sums.disbursed", equalTo("30000.00"))
        .body("sums.balance", equalTo("970000.00"));
    refund(payment, "30000.01")
        .statusCode(422)
        .body("violations.rule", contains("refund"))
        .body("violations[0].message", containsString("已支付 50000.00 元"));
    refund(payment, "30000.00").statusCode(201);
    assertEquals("1000000.00", balance());
    refund(payment, "0.01").statusCode(422).body("violations.rule", contains("refund"));
    given()
        .queryParam("noticeId", Notices.id(notice))
        .get("/v1/entries?regionCode=" + Notices.CITY)
        .then()
        .body("items.kind", hasItems("DISBURSE", "REFUND"))
        .body(
            "items.findAll { it.kind == 'REFUND' }.amount.sum { it as BigDecimal }",
            equalTo(new BigDecimal("0.00")));
    given()
        .get("/v1/refunds?disbursementId=" + Notices.id(payment))
        .then()
        .body("items.amount", contains("20000.00", "30000.00"));
  }

  @Test
  void refund_whenBooked_freesTheMoneyOfItsNoticeAndTells() {
    String payment = paid("90000.00");
    refund(payment, "90000.00").statusCode(201);
    Payments.pay(Notices.CITY, Notices.id(notice), "10000.00").statusCode(201);
    assertEquals("990000.00", balance());
    String data =
        OwnerDatabase.ask(
            "SELECT data FROM platform.outbox WHERE type = 'org.ipfund.allocation.refunded.v1'"
                + " AND subject = ?",
            Notices.id(payment));
    assertEquals(Set.of(), EventSchemas.faults("allocation-service", "refunded.v1", data));
  }

  @Test
  void refund_whenAboveTheAmount_isForAnotherPersonToApprove() {
    String payment = paidByTwo("300000.00");
    String id =
        refund(payment, "100000.01")
            .statusCode(201)
            .body("status", equalTo("PREPARED"))
            .extract()
            .path("id");
    String refund = "/v1/refunds/" + id;
    assertEquals("700000.00", balance());
    refund(payment, "200000.00").statusCode(422).body("violations.rule", contains("refund"));
    send(finance("a", Notices.CITY), refund + "/approval", "\"0\"", Map.of()).statusCode(403);
    send(finance("c", Notices.COUNTY), refund + "/approval", "\"0\"", Map.of()).statusCode(404);
    send(finance("b", Notices.CITY), refund + "/approval", "\"0\"", Map.of())
        .statusCode(200)
        .body("status", equalTo("BOOKED"));
    assertEquals("800000.01", balance());
    send(finance("b", Notices.CITY), refund + "/approval", "\"1\"", Map.of()).statusCode(409);
  }

  @Test
  void refund_whenSplit_countsTogether() {
    String payment = paidByTwo("300000.00");
    refund(payment, "100000.00").statusCode(201).body("status", equalTo("BOOKED"));
    refund(payment, "1.00").statusCode(201).body("status", equalTo("PREPARED"));
  }

  @Test
  void refund_whenRejectedOrCancelled_movesNothing() {
    String payment = paidByTwo("300000.00");
    String first = refund(payment, "150000.00").statusCode(201).extract().path("id");
    String path = "/v1/refunds/" + first;
    send(finance("b", Notices.CITY), path + "/rejection", "\"0\"", Map.of("reason", "不符"))
        .statusCode(200)
        .body("refusal", equalTo("不符"));
    String second = refund(payment, "150000.00").statusCode(201).extract().path("id");
    send(finance("a", Notices.CITY), "/v1/refunds/" + second + "/cancellation", "\"0\"", Map.of())
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    assertEquals("700000.00", balance());
  }

  @Test
  void refund_whenNotPaidOrNotOnesOwn_isRefused() {
    Map<String, Object> body = Payments.body(Notices.CITY, Notices.id(notice), "200000.00");
    String id = send(finance("a", Notices.CITY), Payments.PATH, "", body).extract().path("id");
    refund(Payments.PATH + "/" + id, "1.00").statusCode(409);
    String payment = paid("10.00");
    refund(finance("c", Notices.COUNTY), payment, "1.00").statusCode(404);
    send(finance("a", Notices.CITY), payment + "/refund", "\"7\"", Payments.refund("1.00"))
        .statusCode(412);
  }

  @Test
  void refund_whenTheReferenceIsUsed_isConflict() {
    String payment = paid("10.00");
    Map<String, Object> body = Payments.refund("1.00");
    send(finance("a", Notices.CITY), payment + "/refund", Calls.etag(payment), body)
        .statusCode(201);
    send(finance("a", Notices.CITY), payment + "/refund", Calls.etag(payment), body)
        .statusCode(409);
  }
}
