package org.ipfund.performance.table;

import static org.ipfund.platform.testing.EventSizes.worst;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class TargetTableApprovedSizeTest {

  /** As catalog-service bounds it. */
  private static final int UNIT_NAME = 200;

  /** Likewise. */
  private static final int FUND_CODE = 30;

  /** All approved demands of a receiving unit, its districts' and enterprises' too. */
  private static final int DEMANDS = 1000;

  private static final UUID ID = UUID.randomUUID();

  @Test
  void event_whenManyDemandsSupplementTheTable_isFarFromTooLarge() {
    List<Link> links = Collections.nCopies(DEMANDS + 4, Link.to("project", ID));
    TargetTableApproved approved =
        new TargetTableApproved(
            ID,
            ID,
            ID,
            ID,
            worst(UNIT_NAME),
            "440100Z1",
            2100,
            Money.yuan("999999999999999.99"),
            Integer.MAX_VALUE,
            worst(FUND_CODE),
            Integer.MAX_VALUE,
            false,
            Collections.nCopies(DEMANDS, ID),
            links);
    int bytes = EventSizes.standard().of(approved);
    assertTrue(bytes < EventSizes.LARGEST / 5, "bytes: " + bytes);
  }
}
