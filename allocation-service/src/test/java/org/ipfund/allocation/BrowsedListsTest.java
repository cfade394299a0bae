package org.ipfund.allocation;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.allocation.fixture.Payments;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
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
          entry("/v1/accounts", "found by their key; what changes them is told by entries"),
          entry("/v1/appropriations", "one a year and fund"),
          entry("/v1/appropriations/{id}/changes", "a handful, in the order they were made"),
          entry(
              "/v1/audit-entries",
              "has filters and an order of its own, and is never counted: it only grows"),
          entry("/v1/disbursements q", "not everybody who sees a payment may read whom it went to"),
          entry(
              "/v1/entries q", "an entry has no name; its account's holder not everybody may read"),
          entry(
              "/v1/entries updatedSince", "an entry never changes: the last page's cursor goes on"),
          entry("/v1/held-events", "operators' list, empty where nothing is stuck"),
          entry("/v1/notices/{id}/lines", "printed in its order, which means something"),
          entry(
              "/v1/positions sort",
              "summed for the page: any other order would sum everything in reach"),
          entry(
              "/v1/positions updatedSince",
              "a sum; notices, payments and refunds tell what changed it"),
          entry("/v1/refunds q", "a refund has no name: it is found by its payment"));

  @Test
  void lists_thatAreNotBrowsed_sayWhy() {
    assertEquals(new TreeSet<>(LACKING.keySet()), BrowsedLists.lacking());
  }

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    Heard heard = Heard.everything();
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(heard, year, "200000.00", "100000.00"));
    TestClock.set(year + "-02-01T01:00:00Z");
    Payments.pay(Notices.CITY, notice, "2.00").statusCode(201);
    Payments.pay(Notices.CITY, notice, "1.00").statusCode(201);
    assertEquals(
        List.of("/v1/disbursements", "/v1/entries", "/v1/notices", "/v1/positions", "/v1/refunds"),
        BrowsedLists.check());
  }
}
