package org.ipfund.submission;

import static java.util.Map.entry;
import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Guangzhou;
import org.ipfund.submission.testing.Http;
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
          entry("/v1/consolidations q", "a package has no name: it is found by round and region"),
          entry("/v1/consolidations/{id}/lines", "printed in its order, which means something"),
          entry("/v1/demands/{id}/lines", "printed in its order, which means something"),
          entry("/v1/held-events", "operators' list, empty where nothing is stuck"),
          entry(
              "/v1/projects updatedSince",
              "a sub-project changes with its fund project, which tells it"));

  @Test
  void lists_thatAreNotBrowsed_sayWhy() {
    assertEquals(new TreeSet<>(LACKING.keySet()), BrowsedLists.lacking());
  }

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    TestClock.set("2023-05-25T01:00:00Z");
    Guangzhou guangzhou = Guangzhou.open();
    Http.submitted(guangzhou.demandOfCity(line("甲", "2.00", COUNTED)));
    Http.submitted(guangzhou.demandOfCounty(line("乙", "1.00", COUNTED)));
    assertEquals(
        List.of("/v1/consolidations", "/v1/demands", "/v1/fund-projects", "/v1/projects"),
        BrowsedLists.check());
  }
}
