package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void next_always_sortsByMakingAndIsVersion7() {
    List<UUID> ids = Stream.generate(Ids::next).limit(20_000).toList();
    assertEquals(
        ids.stream().map(UUID::toString).sorted().toList(),
        ids.stream().map(UUID::toString).toList());
    assertTrue(ids.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
  }

  @Test
  void next_fromManyThreads_isUnique() {
    long distinct =
        IntStream.range(0, 50_000).parallel().mapToObj(i -> Ids.next()).distinct().count();
    assertEquals(50_000, distinct);
  }
}
