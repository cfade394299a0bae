package org.ipfund.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What people browse is sorted, searched, asked for what changed, and counted. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BrowsedListsTest {

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    Sample.loadReferenceData();
    RoundFixtures.open();
    RoundFixtures.open();
    assertEquals(
        List.of("/v1/members", "/v1/registrations", "/v1/rounds", "/v1/units"),
        BrowsedLists.check());
  }

  @Test
  void units_byAPartOfTheirName_areFoundInTheOrderOfPinyin() {
    Sample.loadReferenceData();
    Client.get("/v1/units", "q", "州市市场", "sort", "name", "limit", 200)
        .statusCode(200)
        .body("items.name", everyItem(containsString("州市市场")))
        .body(
            "items.name.findAll { it in ['潮州市市场监督管理局', '广州市市场监督管理局', '惠州市市场监督管理局'] }",
            contains("潮州市市场监督管理局", "广州市市场监督管理局", "惠州市市场监督管理局"));
    Client.get("/v1/units", "q", "广", "count", true)
        .statusCode(200)
        .body("items.name", everyItem(containsString("广")));
  }

  @Test
  void rounds_thatChanged_areToldSinceThen() {
    RoundFixtures.open();
    String since = Instant.now().toString();
    String changed = RoundFixtures.open().extract().path("id");
    Client.get("/v1/rounds", "updatedSince", since, "sort", "-updatedAt")
        .statusCode(200)
        .body("items.id", contains(changed));
  }
}
