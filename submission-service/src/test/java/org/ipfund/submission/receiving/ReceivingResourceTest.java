package org.ipfund.submission.receiving;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.ipfund.submission.testing.Bodies.consolidation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose money comes from where decides whether a demand may be filed and approved. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ReceivingResourceTest {

  private Heyuan heyuan;
  private String free;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    free = "45" + (1000 + Math.abs(heyuan.round().hashCode() % 9000));
  }

  @Test
  void submission_whenTheCityIsItsOwnPayer_isRefusedUntilTheProvincePays() {
    Catalog.paid(free, "CITY", "440000/" + free, free);
    UUID unit = Catalog.unit("计划单列市企业", "ENTERPRISE", free);
    String demand = Http.draft(heyuan.demandOf(unit));
    Http.act(demand, "submission", "{}")
        .statusCode(422)
        .body("violations.rule", contains("receiving-region"))
        .body("violations.pointer", contains("/unitId"))
        .body("violations[0].message", containsString("区划" + free))
        .body("violations[0].remedy", containsString("/moves"));
    Catalog.paid(free, "CITY", "440000/" + free, "440000");
    Http.act(demand, "submission", "{}").statusCode(200);
  }

  @Test
  void approval_whenTheRegionHasNoBureau_isRefusedUntilItHasOne() {
    String zone = free + "Z1";
    Catalog.paid(zone, "ZONE", "440000/441600/" + zone, "440000");
    UUID unit = Catalog.unit("园区企业", "ENTERPRISE", zone);
    Http.submitted(heyuan.demandOf(unit));
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "approval", "{}")
        .statusCode(422)
        .body("violations.rule", contains("receiving-unit"))
        .body("violations[0].message", containsString("区划" + zone));
    UUID bureau = Catalog.unit("园区市场监管局", "COUNTY_BUREAU", zone);
    Http.act(merged, "approval", "{}").statusCode(200);
    Http.get("/v1/fund-projects?unitId=" + bureau)
        .body("items[0].receivingRegionCode", equalTo(zone));
  }

  @Test
  void approval_whenTheProvincePaysACounty_isReceivedByItsBureau() {
    String county = free;
    Catalog.paid(county, "COUNTY", "440000/441600/" + county, "440000");
    UUID bureau = Catalog.unit("省直管县局", "COUNTY_BUREAU", county);
    UUID unit = Catalog.unit("省直管县企业", "ENTERPRISE", county);
    Http.submitted(heyuan.demandOf(unit));
    Http.submitted(heyuan.demandOf(heyuan.city()));
    String id =
        Http.post("/v1/consolidations", consolidation(heyuan.round(), heyuan.city(), "null"))
            .statusCode(201)
            .extract()
            .path("id");
    Http.act("/v1/consolidations/" + id, "report", "{}").statusCode(200);
    Http.act("/v1/consolidations/" + id, "approval", "{}").statusCode(200);
    Http.get("/v1/fund-projects?unitId=" + bureau)
        .body("items.projectCount", contains(1))
        .body("items[0].receivingRegionCode", equalTo(county));
    Http.get("/v1/fund-projects?unitId=" + heyuan.city()).body("items.projectCount", contains(1));
  }
}
