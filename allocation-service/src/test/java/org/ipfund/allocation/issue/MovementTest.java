package org.ipfund.allocation.issue;

import static org.ipfund.allocation.ledger.EntryKind.ADVANCE_ISSUE;
import static org.ipfund.allocation.ledger.EntryKind.ISSUE;
import static org.ipfund.allocation.ledger.EntryKind.REDUCE;
import static org.ipfund.allocation.ledger.EntryKind.SUPPLEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.testing.Rule;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

/** C04: an advance is an estimate; the final document may raise or lower it, both are kept. */
class MovementTest {

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  private static Movement out(String region, EntryKind kind, String amount) {
    return new Movement(region, kind, false, yuan(amount));
  }

  @Test
  void ofAdvance_always_movesTheWholeAmount() {
    assertEquals(
        List.of(out("440100", ADVANCE_ISSUE, "5.00")),
        Movement.ofAdvance(Map.of("440100", yuan("5.00"))));
  }

  @Test
  void ofFinal_whenNothingWasIssuedBefore_issuesTheWholeAmount() {
    assertEquals(
        List.of(out("440100", ISSUE, "5.00")),
        Movement.ofFinal(Map.of("440100", yuan("5.00")), Map.of()));
  }

  @Test
  @Rule("C04")
  void ofFinal_whenRaised_supplementsTheDifference() {
    assertEquals(
        List.of(out("440100", SUPPLEMENT, "0.01")),
        Movement.ofFinal(Map.of("440100", yuan("5.01")), Map.of("440100", yuan("5.00"))));
  }

  @Test
  @Rule("C04")
  void ofFinal_whenLowered_takesTheDifferenceBack() {
    assertEquals(
        List.of(new Movement("440100", REDUCE, true, yuan("1.50"))),
        Movement.ofFinal(Map.of("440100", yuan("3.50")), Map.of("440100", yuan("5.00"))));
  }

  @Test
  void ofFinal_whenUnchanged_movesNothing() {
    assertEquals(
        List.of(),
        Movement.ofFinal(Map.of("440100", yuan("5.00")), Map.of("440100", yuan("5.00"))));
  }

  @Test
  void ofFinal_whenItEnds_takesEverythingBack() {
    assertEquals(
        List.of(new Movement("440781", REDUCE, true, yuan("2.00"))),
        Movement.ofFinal(Map.of("440781", yuan("0.00")), Map.of("440781", yuan("2.00"))));
  }

  @Test
  void ofFinal_whenARegionIsLeftOut_leavesItAlone() {
    assertEquals(List.of(), Movement.ofFinal(Map.of(), Map.of("440781", yuan("2.00"))));
  }

  @Test
  void of_whenAdvance_addsToWhatIsThere() {
    Movement again =
        Movement.of(
                NoticeStage.ADVANCE, Map.of("440100", yuan("5.00")), Map.of("440100", yuan("5.00")))
            .get(0);
    assertEquals(out("440100", ADVANCE_ISSUE, "5.00"), again);
    assertEquals(yuan("5.00"), again.netChange());
  }
}
