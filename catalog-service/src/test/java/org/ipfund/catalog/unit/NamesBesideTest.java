package org.ipfund.catalog.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.testing.ServersResource;
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
}
