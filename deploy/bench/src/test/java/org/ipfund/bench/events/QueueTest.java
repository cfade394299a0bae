package org.ipfund.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueTest {

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final Map<UUID, Long> WRITTEN = Map.of(A, 0L, B, 100_000L, C, 200_000L);

  @Test
  void of_whenOneConsumerIsSlow_countsUntilItIsDone() {
    Map<UUID, Long> fast = Map.of(A, 10_000L, B, 110_000L, C, 210_000L);
    Map<UUID, Long> slow = Map.of(A, 150_000L, B, 1_000_000L, C, 1_500_000L);
    Queue queue = Queue.of(WRITTEN, List.of(fast, slow));
    assertEquals(new Queue(3, new BigDecimal("15.0"), new BigDecimal("2.0"), 2, 1_300_000), queue);
  }

  @Test
  void of_whenAllAreFast_hasNoBacklogBeyondOne() {
    Map<UUID, Long> fast = Map.of(A, 10_000L, B, 110_000L, C, 210_000L);
    assertEquals(1, Queue.of(WRITTEN, List.of(fast, fast)).largest());
  }

  @Test
  void of_whenAnEffectIsMissing_refuses() {
    List<Map<UUID, Long>> handled = List.of(Map.of(A, 1L, B, 2L));
    assertThrows(IllegalArgumentException.class, () -> Queue.of(WRITTEN, handled));
  }
}
