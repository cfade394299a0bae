package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The province sees a city's demands only once the package is sent ({@code N23-27}). */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DisclosureTest {

  private static final String REASON = "{\"reason\": \"重报\"}";

  private Heyuan heyuan;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
  }

  @AfterEach
  void childTables_always_areHeldLikeTheirParents() {
    assertEquals("0", count("demand_line", "demand", "demand_id"));
    assertEquals("0", count("consolidation_line", "consolidation", "consolidation_id"));
    assertEquals("0", count("consolidation_source", "consolidation", "consolidation_id"));
  }

  private static String count(String child, String parent, String key) {
    return OwnerDatabase.ask(
        "SELECT count(*) FROM %s c JOIN %s p ON p.id = c.%s WHERE c.held <> p.held OR c.scope <> p.scope"
            .formatted(child, parent, key));
  }

  private String submitted(UUID unit) {
    return Http.submitted(heyuan.demandOf(unit));
  }

  private void assertProvinceSees(boolean seen, String... paths) {
    for (String path : paths) {
      Http.getAs(People.reviewer(), path).statusCode(seen ? 200 : 404);
      Http.getAs(People.reviewer(), path + "/lines").statusCode(seen ? 200 : 404);
      Http.getAs(People.cityApprover(Heyuan.CITY), path).statusCode(200);
      Http.getAs(People.auditor(), path + "/lines")
          .statusCode(200)
          .body("items.size()", equalTo(1));
    }
  }

  private void assertProvinceLists(int demands, int consolidations) {
    String ofRound = "?roundId=" + heyuan.round();
    Http.getAs(People.reviewer(), "/v1/demands" + ofRound).body("items", hasSize(demands));
    Http.getAs(People.reviewer(), "/v1/consolidations" + ofRound)
        .body("items", hasSize(consolidations));
    Http.getAs(People.reviewer(), "/v1/rounds/" + heyuan.round() + "/summary")
        .statusCode(200)
        .body("demandCount", equalTo(demands))
        .body("unitCount", equalTo(demands))
        .body("submittedAmount", equalTo(demands == 0 ? "0.00" : "100.00"));
  }

  @Test
  @Rule("N23-27")
  void province_untilThePackageIsSent_seesNothingOfIt() {
    String demand = submitted(heyuan.unit());
    assertProvinceSees(false, demand);
    assertProvinceLists(0, 0);
    String merged = heyuan.merged();
    assertProvinceSees(false, demand, merged);
    assertProvinceLists(0, 0);
    Http.act(merged, "report", "{}").statusCode(200);
    assertProvinceSees(true, demand, merged);
    assertProvinceLists(1, 1);
    Http.getAs(People.reviewer(), merged + "/lines")
        .body("items[0].sources.unitName", contains("紫金县某企业"));
  }

  @Test
  @Rule("N23-27")
  void province_whenItReturnedThePackage_seesItUntilTheCityChangesIt() {
    String demand = submitted(heyuan.unit());
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "return", REASON).statusCode(200);
    assertProvinceSees(true, demand, merged);
    Http.getAs(People.reviewer(), merged).body("status", equalTo("RETURNED"));
    Http.putAs(People.clerk(heyuan.city(), Heyuan.CITY), merged, heyuan.mergeAll()).statusCode(200);
    assertProvinceSees(false, demand, merged);
    assertProvinceLists(0, 0);
    Http.act(merged, "report", "{}").statusCode(200);
    assertProvinceSees(true, demand, merged);
    Http.act(merged, "approval", "{}").statusCode(200);
    Http.getAs(People.reviewer(), "/v1/projects?roundId=" + heyuan.round())
        .body("items", hasSize(1));
  }

  @Test
  @Rule("N23-27")
  void province_whenTheCityReturnsADemandOfAReturnedPackage_seesThePackageAsItWasSent() {
    String demand = submitted(heyuan.unit());
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "return", REASON).statusCode(200);
    Http.actAs(People.cityApprover(Heyuan.CITY), demand, "return", REASON).statusCode(200);
    assertProvinceSees(false, demand);
    assertProvinceSees(true, merged);
    Http.getAs(People.reviewer(), merged).body("stale", equalTo(false));
    Http.getAs(People.reviewer(), merged + "/lines")
        .body("items[0].amount", equalTo("100.00"))
        .body("items[0].stale", equalTo(false))
        .body("items[0].sources[0].unitName", equalTo("紫金县某企业"));
    Http.getAs(People.cityApprover(Heyuan.CITY), merged).body("stale", equalTo(true));
  }

  @Test
  @Rule("N23-27")
  void province_whenItReturnsADemandItself_seesItUntilItsUnitChangesIt() {
    String demand = submitted(heyuan.unit());
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "return", REASON).statusCode(200);
    Http.actAs(People.reviewer(), demand, "return", REASON)
        .statusCode(200)
        .body("status", equalTo("RETURNED"));
    assertProvinceSees(true, demand);
    String clerk = People.unitClerk(heyuan.unit(), Heyuan.COUNTY);
    Http.putAs(clerk, demand, heyuan.demandOf(heyuan.unit())).statusCode(200);
    assertProvinceSees(false, demand);
  }

  @Test
  @Rule("N23-27")
  void province_whenAReturnedDemandIsSubmittedUnchanged_seesItNoMore() {
    String demand = submitted(heyuan.unit());
    String merged = heyuan.merged();
    Http.act(merged, "report", "{}").statusCode(200);
    Http.act(merged, "return", REASON).statusCode(200);
    Http.actAs(People.reviewer(), demand, "return", REASON).statusCode(200);
    Http.act(demand, "submission", "{}").statusCode(200);
    assertProvinceSees(false, demand);
  }

  @Test
  @Rule("N23-27")
  void province_whenADemandIsOfItsOwnUnit_alwaysSeesIt() {
    String demand = Http.draft(heyuan.demandOf(heyuan.province()));
    Http.getAs(People.reviewer(), demand).statusCode(200);
    Http.act(demand, "submission", "{}").statusCode(200);
    Http.actAs(People.reviewer(), demand, "return", REASON)
        .statusCode(200)
        .body("allowedActions", empty());
    Http.getAs(People.reviewer(), demand + "/lines").statusCode(200).body("items", hasSize(1));
  }
}
