package org.ipfund.submission.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.OwnerDatabase;
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

/** What was filed stays where it was filed; what is new belongs where the unit lies now. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedUnitTest {

  private static final String SHENZHEN = "/440000/440300/";

  private Heyuan heyuan;
  private String demand;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    demand = Http.submitted(heyuan.demandOf(heyuan.unit()));
    Catalog.extend(heyuan.round(), heyuan.unit(), "2023-06-05T00:00:00+08:00");
  }

  private void move() {
    Catalog.publish(
        "unit-changed.v1",
        heyuan.unit().toString(),
        """
        {"unitId": "%s", "name": "深圳某企业", "kind": "ENTERPRISE", "regionCode": "440300"}
        """
            .formatted(heyuan.unit()));
    Catalog.awaitRow(
        "SELECT 1 FROM known_extension WHERE scope = ? AND unit_id = ?", SHENZHEN, heyuan.unit());
  }

  @Test
  void unit_whenItMoves_keepsItsHistoryWhereItWasFiled() {
    move();
    String oldCity = People.cityApprover(Heyuan.CITY);
    String newCity = People.cityApprover(Heyuan.OTHER_CITY);
    Http.getAs(oldCity, demand).statusCode(200).body("unitName", equalTo("深圳某企业"));
    Http.getAs(newCity, demand).statusCode(404);
    String unit = People.unitClerk(heyuan.unit(), Heyuan.OTHER_CITY);
    Http.getAs(unit, "/v1/demands?roundId=" + heyuan.round())
        .body("items.id", contains(Http.id(demand)));
    Http.actAs(oldCity, demand, "return", "{\"reason\": \"迁出\"}")
        .statusCode(200)
        .body("unitName", equalTo("深圳某企业"));
    Http.putAs(unit, demand, heyuan.demandOf(heyuan.unit())).statusCode(200);
    Http.getAs(newCity, demand).statusCode(404);
    Http.act(demand, "submission", "{}").statusCode(200);
    String merged = heyuan.merged();
    Http.getAs(oldCity, merged + "/lines").body("items[0].sources", hasSize(1));
  }

  @Test
  void unit_whenItHasMoved_filesForItsNewCity() {
    move();
    UUID round = Catalog.round();
    String body = Bodies.demand(round, heyuan.unit(), Bodies.line("专利导航", "1.00", Bodies.COUNTED));
    String ofOldCity = Tokens.system("old", Heyuan.CITY, "submission.write");
    Http.as(ofOldCity).body(body).post("/v1/demands").then().statusCode(422);
    String ofNewCity = Tokens.system("new", Heyuan.OTHER_CITY, "submission.write");
    String filed =
        Http.as(ofNewCity)
            .body(body)
            .post("/v1/demands")
            .then()
            .statusCode(201)
            .body("regionCode", equalTo("440300"))
            .extract()
            .path("id");
    assertEquals(
        SHENZHEN,
        OwnerDatabase.ask("SELECT scope FROM demand WHERE id = ?", UUID.fromString(filed)));
  }

  @Test
  void region_whenItGetsAnotherParent_takesItsUnitsAlongAndWhatTheyFiled() {
    String code = "44" + (1000 + Math.abs(heyuan.round().hashCode() % 9000));
    Catalog.region(code, "COUNTY", "440000/441600/" + code);
    UUID unit = Catalog.unit("划转县局", "COUNTY_BUREAU", code);
    String filed = Http.submitted(heyuan.demandOf(unit));
    Catalog.publish(
        "region-changed.v1",
        code,
        """
        {"code": "%s", "name": "划转县", "level": "COUNTY", "path": "440000/440300/%s"}
        """
            .formatted(code, code));
    Catalog.awaitRow(
        "SELECT 1 FROM known_unit WHERE id = ? AND scope = ?", unit, SHENZHEN + code + "/");
    Http.getAs(People.cityApprover(Heyuan.CITY), filed).statusCode(404);
    Http.getAs(People.cityApprover(Heyuan.OTHER_CITY), filed).statusCode(200);
    Http.get("/v1/demands?roundId=" + heyuan.round() + "&regionCode=441600")
        .body("items", hasSize(1));
  }
}
