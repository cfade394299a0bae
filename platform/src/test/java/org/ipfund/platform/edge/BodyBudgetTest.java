package org.ipfund.platform.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.ipfund.platform.edge.BodyBudget.Share;
import org.junit.jupiter.api.Test;

class BodyBudgetTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final BodyBudget budget = new BodyBudget(8_000_000, 2_000_000, registry);

  @Test
  void take_whenItsPartIsTaken_isRefusedAndHoldsNothing() {
    assertTrue(budget.take(Share.LARGE, "a", 2_000_000));
    assertTrue(budget.take(Share.LARGE, "b", 1_999_999));
    assertFalse(budget.take(Share.LARGE, "c", 2));
    assertTrue(budget.take(Share.LARGE, "c", 1));
    assertEquals(
        4_000_000,
        registry.get("http_bodies_in_flight_bytes").tag("share", "LARGE").gauge().value());
  }

  @Test
  void take_whenAnotherPartIsTaken_isNotAffected() {
    assertTrue(budget.take(Share.LARGE, "a", 2_000_000));
    assertTrue(budget.take(Share.LARGE, "b", 2_000_000));
    assertFalse(budget.take(Share.LARGE, "c", 1));
    assertTrue(budget.take(Share.USUAL, "c", 750_000));
    assertTrue(budget.take(Share.STRANGERS, "c", 250_000));
  }

  @Test
  void take_whenOneClientHasItsShare_isRefusedToThatClientAlone() {
    assertTrue(budget.take(Share.USUAL, "a", 750_000));
    assertFalse(budget.take(Share.USUAL, "a", 1));
    assertTrue(budget.take(Share.USUAL, "b", 750_000));
  }

  @Test
  void take_whenTheLargestLegalBodyIsMoreThanAQuarter_succeeds() {
    assertTrue(budget.take(Share.LARGE, "a", 2_000_000));
    assertFalse(budget.take(Share.LARGE, "a", 1));
  }

  @Test
  void take_whenRoomIsGivenBack_succeedsAgain() {
    assertTrue(budget.take(Share.USUAL, "a", 750_000));
    budget.giveBack(Share.USUAL, "a", 1_000);
    assertTrue(budget.take(Share.USUAL, "a", 1_000));
  }

  @Test
  void budget_whenALegalBodyWouldNeverFit_isRefused() {
    assertThrows(IllegalStateException.class, () -> new BodyBudget(8_000_000, 4_000_001, registry));
    assertThrows(IllegalStateException.class, () -> new BodyBudget(400_000, 1, registry));
  }
}
