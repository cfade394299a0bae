package org.ipfund.allocation;

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
    assertEquals(List.of("/v1/disbursements", "/v1/notices", "/v1/refunds"), BrowsedLists.check());
  }
}
