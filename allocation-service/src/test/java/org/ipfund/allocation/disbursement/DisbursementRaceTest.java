package org.ipfund.allocation.disbursement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many payments at once: never beyond the balance, and never fewer than the balance allows. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DisbursementRaceTest {

  private Heard heard;
  private int year;
  private String notice;

  @BeforeEach
  void issue() {
    heard = Heard.everything();
    year = Notices.newYear();
    notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    TestClock.set(year + "-02-01T01:00:00Z");
  }

  private String ask(String sql) {
    return heard.ask(sql, year).toString();
  }

  @Test
  void pay_whenManyComeAtOnce_neverGoesBeyondTheBalance() {
    List<Response> answers =
        AtOnce.together(
            80,
            i -> {
              Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "7000.00");
              body.put("payee", Payments.person("收款人" + i % 5));
              return Calls.send(Payments.PATH, UUID.randomUUID().toString(), body);
            });
    assertEquals(14, answers.stream().filter(a -> a.statusCode() == 201).count());
    List<Response> refused = answers.stream().filter(a -> a.statusCode() == 422).toList();
    assertEquals(66, refused.size());
    assertTrue(
        refused.stream().allMatch(a -> a.path("violations.rule").equals(List.of("balance"))));
    assertEquals(
        "2000.00",
        ask(
            "SELECT balance FROM account WHERE region_code = '440781' AND kind = 'TREASURY'"
                + " AND budget_year = ?"));
    assertEquals("98000.00", ask("SELECT sum(amount) FROM disbursement WHERE budget_year = ?"));
    assertEquals(
        "98000.00",
        ask("SELECT sum(balance) FROM account WHERE kind = 'PAYEE' AND budget_year = ?"));
    assertEquals(
        "0",
        ask(
            "SELECT count(*) FROM account a WHERE budget_year = ? AND balance <>"
                + " (SELECT sum(amount) FROM entry e WHERE e.account_id = a.id)"));
  }

  @Test
  void pay_whenTwoRegionsPayAtOnce_neitherWaitsInVain() {
    List<Integer> statuses =
        AtOnce.together(
            40,
            i -> {
              String region = i % 2 == 0 ? Notices.CITY : Notices.COUNTY;
              Map<String, Object> body = Payments.body(region, notice, "1000.00");
              return Calls.send(Payments.PATH, UUID.randomUUID().toString(), body).statusCode();
            });
    assertTrue(statuses.stream().allMatch(s -> s == 201));
    assertEquals(
        "260000.00",
        ask("SELECT sum(balance) FROM account WHERE kind = 'TREASURY' AND budget_year = ?"));
  }

  @Test
  void pay_whenOneRequestIsSentManyTimesAtOnce_paysOnce() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Payments.body(Notices.COUNTY, notice, "100000.00");
    List<Integer> statuses =
        AtOnce.together(16, i -> Calls.send(Payments.PATH, key, body).statusCode());
    assertTrue(statuses.contains(201));
    assertTrue(statuses.stream().allMatch(s -> s == 201 || s == 409));
    assertEquals("1", ask("SELECT count(*) FROM disbursement WHERE budget_year = ?"));
  }
}
