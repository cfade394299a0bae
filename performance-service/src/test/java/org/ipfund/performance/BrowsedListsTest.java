package org.ipfund.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ipfund.platform.testing.BrowsedLists;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What people browse is sorted, searched, asked for what changed, and counted. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BrowsedListsTest {

  @Test
  void lists_thatPeopleBrowse_takeWhatTheirContractTells() {
    Receiver receiver = Receiver.known();
    new Demand(receiver).year(2031).sound().publish();
    new Demand(receiver).year(2032).sound().publish();
    Tables.await(receiver, 2);
    assertEquals(List.of("/v1/target-tables"), BrowsedLists.check());
  }
}
