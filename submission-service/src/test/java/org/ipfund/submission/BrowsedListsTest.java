package org.ipfund.submission;

import static org.ipfund.submission.testing.Bodies.COUNTED;
import static org.ipfund.submission.testing.Bodies.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
