package org.ipfund.allocation.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

/** What each has by the notices before. */
class ReceiverPositionsTest {

  private static final UUID TABLE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static ReceiverPositions.Share share(String receiver, UUID table, String yuan) {
    return new ReceiverPositions.Share(receiver, table, Money.yuan(yuan));
  }

  @Test
  void inherited_whenARegionHasEnded_countsForWhoTookOver() {
    ReceiverPositions standing =
        new ReceiverPositions(
                List.of(
                    share("440781", TABLE, "5.00"),
                    share("440784", OTHER, "2.00"),
                    share("440100", null, "1.00")))
            .inherited(Map.of("440781", "440784"));
    assertEquals(
        Map.of("440784", Money.yuan("7.00"), "440100", Money.yuan("1.00")), standing.byReceiver());
    assertEquals(Money.yuan("5.00"), standing.of("440784", TABLE));
    assertEquals(Money.yuan("5.00"), standing.ofTable(TABLE));
  }

  @Test
  void byReceiver_whenEverythingWasGivenBack_leavesItOut() {
    ReceiverPositions standing =
        new ReceiverPositions(
            List.of(share("440100", TABLE, "5.00"), share("440100", null, "-5.00")));
    assertEquals(Map.of(), standing.byReceiver());
    assertEquals(Money.ZERO, standing.of("440100"));
  }
}
