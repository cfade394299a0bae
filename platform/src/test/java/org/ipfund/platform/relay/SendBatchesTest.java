package org.ipfund.platform.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendBatchesTest {

  private static OutboxRow row(int bytes) {
    return new OutboxRow(
        1, UUID.randomUUID(), "t", "y", "s", 1, Instant.EPOCH, null, Map.of(), new byte[bytes]);
  }

  private static List<List<Integer>> cut(Integer... bytes) {
    List<OutboxRow> rows = Arrays.stream(bytes).map(SendBatchesTest::row).toList();
    return SendBatches.of(rows).stream()
        .map(load -> load.stream().map(row -> row.data().length).toList())
        .toList();
  }

  @Test
  void of_whenAllAreSmall_isOneLoad() {
    assertEquals(List.of(List.of(1, 2, 3)), cut(1, 2, 3));
    assertEquals(List.of(), cut());
  }

  @Test
  void of_whenOneIsLarge_sendsItAlone() {
    int large = SendBatches.LARGE;
    assertEquals(
        List.of(List.of(1, large - 1), List.of(large), List.of(large), List.of(2)),
        cut(1, large - 1, large, large, 2));
  }
}
