package org.ipfund.catalog.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.Sample;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegionResourceTest {

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
  }

  @Test
  void get_whenCountyIsProvinceManaged_hasTwoParents() {
    Client.get("/v1/regions/440781")
        .statusCode(200)
        .body("name", equalTo("台山市"))
        .body("levelLabel", equalTo("县（市、区）"))
        .body("administrativeParent", equalTo("440700"))
        .body("fiscalParent", equalTo("440000"))
        .body("provinceManaged", equalTo(true))
        .body("financeCode", equalTo("440781000"))
        .body("path", equalTo("440000/440700/440781"));
  }

  @Test
  void get_whenZone_hasItsOwnCode() {
    Client.get("/v1/regions/440100Z1")
        .statusCode(200)
        .body("level", equalTo("ZONE"))
        .body("path", equalTo("440000/440100/440100Z1"));
  }

  @Test
  void list_whenFiltered_givesOnlyMatches() {
    Client.get("/v1/regions", "level", "CITY", "administrativeParent", "440000", "limit", 200)
        .body("items", hasSize(21));
    Client.get("/v1/regions", "level", "COUNTY", "fiscalParent", "440000", "limit", 200)
        .body("items", hasSize(22));
    Client.get("/v1/regions", "level", "ZONE", "administrativeParent", "440300")
        .body("items.name", contains("前海深港现代服务业合作区"));
  }

  @Test
  void list_whenPaged_givesEveryRegionOnceByCode() {
    List<String> codes = new ArrayList<>();
    String cursor = null;
    do {
      var page =
          cursor == null
              ? Client.get("/v1/regions", "limit", 40, "level", "COUNTY")
              : Client.get("/v1/regions", "limit", 40, "level", "COUNTY", "cursor", cursor);
      codes.addAll(page.statusCode(200).extract().path("items.code"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    List<String> guangdong = codes.stream().filter(c -> c.startsWith("44")).toList();
    assertEquals(122, guangdong.size());
    assertEquals(codes.stream().sorted().distinct().toList(), codes);
  }

  @Test
  void read_whenCodeOrParameterIsWrong_isRefused() {
    Client.get("/v1/regions/999999").statusCode(404);
    Client.get("/v1/regions", "level", "VILLAGE").statusCode(400);
    Client.get("/v1/regions", "cursor", "%").statusCode(400);
  }
}
