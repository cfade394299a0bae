package org.ipfund.catalog.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Whoever reads a code or an identifier reads what it is called. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class NamesBesideTest {

  @Test
  void lists_ofUnits_nameTheirRegions() {
    Sample.loadReferenceData();
    Client.get("/v1/units", "regionCode", "440781", "limit", 1)
        .statusCode(200)
        .body("items[0].regionName", equalTo("台山市"));
    Client.get("/v1/units", "limit", 200).body("items.regionName", everyItem(notNullValue()));
  }

  @Test
  void me_ofAUnit_namesUnitAndRegion() {
    Sample.loadReferenceData();
    String bureau = "广州市市场监督管理局";
    String clerk =
        Tokens.person(
            "440100-clerk", UUID.fromString(Sample.unitId(bureau)), "440100", "CITY_CLERK");
    given()
        .auth()
        .oauth2(clerk)
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("unitName", equalTo(bureau))
        .body("regionName", equalTo("广州市"));
  }
}
