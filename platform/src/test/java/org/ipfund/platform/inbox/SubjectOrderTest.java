package org.ipfund.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectOrderTest {

  private static final EventSubject A = new EventSubject("topic", false, "a");
  private static final EventSubject B = new EventSubject("topic", false, "b");

  @Test
  void isLate_whenALaterOneWasTaken_isTrueForItselfAndAllBefore() {
    SubjectOrder order = new SubjectOrder(Map.of(A, 5L));
    assertTrue(order.isLate(A, 4));
    assertTrue(order.isLate(A, 5));
    assertFalse(order.isLate(A, 6));
    assertFalse(order.isLate(B, 1));
  }

  @Test
  void advance_whenSequencesAreMissing_countsThem() {
    SubjectOrder order = new SubjectOrder(Map.of(A, 5L));
    assertEquals(0, order.advance(A, 6));
    assertEquals(2, order.advance(A, 9));
    assertEquals(1, order.advance(B, 2));
    assertEquals(Map.of(A, 2L, B, 1L), order.advanced());
    assertEquals(9, order.last(A));
  }

  @Test
  void advance_whenItComesAgain_changesNothing() {
    SubjectOrder order = new SubjectOrder(Map.of(A, 5L));
    assertEquals(0, order.advance(A, 3));
    assertEquals(Map.of(), order.advanced());
    assertEquals(5, order.last(A));
  }
}
