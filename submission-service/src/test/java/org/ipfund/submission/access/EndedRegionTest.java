package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.ipfund.submission.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county that ends: what it filed and what it may file is its successor's. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EndedRegionTest {

  private Heyuan heyuan;
  private String old;
  private String heir;
  private UUID unit;
  private UUID late;

  @BeforeEach
  void open() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    int free = Math.abs(heyuan.round().hashCode() % 9000);
    old = "47" + (1000 + free);
    heir = "48" + (1000 + free);
    Catalog.region(old, "COUNTY", "440000/441600/" + old);
    Catalog.region(heir, "COUNTY", "440000/441600/" + heir);
    unit = Catalog.unit("撤县企业", "ENTERPRISE", old);
    late = Catalog.unit("未划转企业", "ENTERPRISE", old);
  }

  private void end(String successor) {
    String path = successor == null ? old : successor;
    Catalog.publish(
        "region-changed.v1",
        old,
        """
        {"code": "%s", "name": "撤县", "level": "COUNTY", "path": "440000/441600/%s",
         "validTo": "2023-05-25", "successor": %s}
        """
            .formatted(old, path, successor == null ? null : '"' + successor + '"'));
    Catalog.awaitRow("SELECT 1 FROM known_region WHERE code = ? AND valid_to IS NOT NULL", old);
  }

  private void moveUnit() {
    Catalog.publish(
        "unit-changed.v1",
        unit.toString(),
        """
        {"unitId": "%s", "name": "撤县企业", "kind": "ENTERPRISE", "regionCode": "%s"}
        """
            .formatted(unit, heir));
    Catalog.awaitRow("SELECT 1 FROM known_unit WHERE id = ? AND region_code = ?", unit, heir);
  }

  private static String region(String demand) {
    return OwnerDatabase.ask(
        "SELECT region_code FROM demand WHERE id = ?", UUID.fromString(Http.id(demand)));
  }

  @Test
  void region_whenItEnds_leavesWhatItFiledToItsSuccessor() {
    String filed = Http.submitted(heyuan.demandOf(unit));
    end(heir);
    moveUnit();
    assertEquals(heir, region(filed));
    Http.getAs(People.clerk(UUID.randomUUID(), heir), filed).statusCode(200);
    Http.getAs(People.cityApprover(Heyuan.CITY), filed).statusCode(200);
  }

  @Test
  void demand_whenTheRegionHasEnded_isRefusedUntilTheUnitIsHandedOver() {
    end(heir);
    Http.post("/v1/demands", heyuan.demandOf(unit))
        .statusCode(422)
        .body("violations.rule", contains("region-ended"))
        .body("violations[0].message", containsString("由 " + heir + " 承接"));
    moveUnit();
    Http.post("/v1/demands", heyuan.demandOf(unit))
        .statusCode(201)
        .body("regionCode", equalTo(heir));
  }

  @Test
  void demand_whenNobodyTookOver_isRefused() {
    end(null);
    Http.post("/v1/demands", heyuan.demandOf(late))
        .statusCode(422)
        .body("violations.rule", contains("region-ended"));
  }
}
