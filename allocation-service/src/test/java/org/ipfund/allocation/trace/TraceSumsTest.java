package org.ipfund.allocation.trace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.allocation.fixture.Calls;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.allocation.fixture.Told;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trace sums agrees with the positions and with the demands that it shows. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class TraceSumsTest {

  private static final AtomicInteger CODES = new AtomicInteger(495_000);

  private Heard heard;
  private int year;

  @BeforeEach
  void hear() {
    heard = Heard.everything();
    year = Notices.newYear();
  }

  private static String county() {
    String code = String.valueOf(CODES.incrementAndGet());
    tell(code, 1, code, "");
    return code;
  }

  private static void tell(String code, long sequence, String heir, String ended) {
    Told.region(
        code,
        sequence,
        """
        {"code": "%1$s", "name": "试验县%1$s", "level": "COUNTY", "provinceManaged": true,
         "fiscalParent": "440000", "path": "440000/440700/%2$s"%3$s}
        """
            .formatted(code, heir, ended));
  }

  private ValidatableResponse trace(String region) {
    return given().get("/v1/trace/regions/" + region + "?budgetYear=" + year).then();
  }

  /** The county had 60 000.00 and paid 5 000.00, of which 20.00 come back to its successor. */
  @Test
  void sums_ofASuccessor_areThoseOfItsPositions() {
    String old = county();
    String heir = county();
    Told told = new Told(heard, year);
    told.table(Notices.CITY, "100000.00");
    told.table(old, heard.newUnit(old, "试验县市场监督管理局" + old), "60000.00");
    String notice = Notices.draft(Notices.body(year, Notices.appropriation(year, "1000000.00")));
    Calls.replaceLines(notice, 1, Notices.ofCounty(old, Notices.first("100000.00", "60000.00")))
        .statusCode(200);
    Calls.replaceLines(notice, 2, Notices.ofCounty(old, Notices.second("100000.00", "60000.00")))
        .statusCode(200);
    Calls.act(notice, "issue").statusCode(200);
    TestClock.set(year + "-02-01T01:00:00Z");
    String paid =
        Payments.pay(old, Notices.id(notice), "5000.00").statusCode(201).extract().path("id");
    tell(old, 2, heir, ", \"validTo\": \"%d-01-15\", \"successor\": \"%s\"".formatted(year, heir));
    given()
        .noFilters()
        .auth()
        .oauth2(Tokens.person("finance-" + heir, null, heir, "LOCAL_FINANCE"))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", Calls.etag(Payments.PATH + "/" + paid))
        .body(Payments.refund("20.00"))
        .post(Payments.PATH + "/" + paid + "/refund")
        .then()
        .statusCode(201);
    given()
        .get("/v1/positions?budgetYear=" + year + "&regionCode=" + heir)
        .then()
        .body("items.total", contains("60000.00"))
        .body("items.paid", contains("4980.00"))
        .body("items.left", contains("55020.00"));
    trace(heir)
        .body("sums.requested", equalTo("60000.00"))
        .body("sums.received", equalTo("60000.00"))
        .body("sums.disbursed", equalTo("4980.00"))
        .body("sums.balance", equalTo("55020.00"))
        .body("demands.amount", contains("60000.00"))
        .body("noticeLines.amount", contains("60000.00"))
        .body("entries.kind", hasItem("ADVANCE_ISSUE"));
    trace(old)
        .body("sums.disbursed", equalTo("5000.00"))
        .body("sums.balance", equalTo("0.00"))
        .body("demands", hasSize(0));
  }

  /** A zone's demand flows into the fund project of its city, whose target table asks for it. */
  @Test
  void requested_whenTheTableIsAnothers_isWhatItsDemandsAskFor() {
    String zone = "440100Z1";
    heard.run(
        "INSERT INTO known_demand (id, round_id, form_code, unit_id, region_code, budget_year,"
            + " amount, scope) SELECT ?, ?, 'F-4', ?, code, ?, 250000, '/' || path || '/'"
            + " FROM known_region WHERE code = ?",
        UUID.randomUUID(),
        UUID.randomUUID(),
        heard.unit("440100"),
        year,
        zone);
    trace(zone)
        .body("sums.requested", equalTo("250000.00"))
        .body("demands.amount", contains("250000.00"));
  }
}
