package org.ipfund.catalog;

import static java.util.Map.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What people browse is sorted, searched, asked for what changed, and counted. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BrowsedListsTest {

  /**
   * Lists that are read by pages and not browsed, or lack one of its means, each with the reason.
   */
  private static final Map<String, String> LACKING =
      Map.ofEntries(
          entry(
              "/v1/audit-entries",
              "has filters and an order of its own, and is never counted: it only grows"),
          entry("/v1/delegations", "a role lent for an absence is found by its member"),
          entry("/v1/funds", "a handful"),
          entry("/v1/held-events", "operators' list, empty where nothing is stuck"),
          entry("/v1/members q", "of a person no name is kept, only the subject of a token"),
          entry("/v1/policy-documents", "a handful a year, in the order they were published"),
          entry("/v1/region-decisions", "a few a year, found by region"),
          entry("/v1/rounds/{roundId}/extensions", "a few a round, found by unit"),
          entry("/v1/suspensions", "a few, found by whom they concern"),
          entry("/v1/unit-moves", "a few a year, found by unit"));

  @Test
  void lists_thatAreNotBrowsed_sayWhy() {
    assertEquals(new TreeSet<>(LACKING.keySet()), BrowsedLists.lacking());
  }

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    Sample.loadReferenceData();
    RoundFixtures.open();
    String round = RoundFixtures.open().extract().path("id");
    String projects = "/v1/rounds/" + round + "/projects";
    Client.load(projects, Map.of("rows", Sample.catalogue("catalogue_2023.csv")));
    assertEquals(
        List.of(
            "/v1/members",
            "/v1/regions",
            "/v1/registrations",
            "/v1/rounds",
            "/v1/rounds/{roundId}/projects",
            "/v1/units"),
        BrowsedLists.check(Map.of("roundId", round)));
    Client.get(projects, "q", "示范区建设")
        .body("items.name", hasItem("粤港澳大湾区知识产权创造、保护和运用生态示范区建设项目"))
        .body("items.name", everyItem(containsString("示范区建设")));
    Client.get("/v1/regions", "q", "广州", "count", true)
        .statusCode(200)
        .body("items.name", everyItem(containsString("广州")))
        .body("totalCount", greaterThan(0));
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
