package org.ipfund.submission.consolidation;

import static org.ipfund.platform.testing.EventSizes.LARGEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class PackageSizeTest {

  private static final EventSize SIZE = EventSizes.standard();
  private static final PackageSize PACKAGES = new PackageSize(SIZE);

  private static PackageReported reported(int demands) {
    UUID id = UUID.randomUUID();
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(demands).toList();
    Stream<Link> head =
        Stream.of(
            Link.to("consolidation", id), Link.to("round", id), Link.to("region", "440100Z1"));
    return new PackageReported(
        id,
        id,
        "440100Z1",
        Money.yuan("-999999999999999.99"),
        ids,
        Stream.concat(head, ids.stream().map(demand -> Link.to("demand", demand))).toList());
  }

  @Test
  void most_whenSoManyAreReported_fitIntoTheEvent() {
    assertEquals(8989, PACKAGES.most());
    int bytes = SIZE.of(reported(PACKAGES.most()));
    assertTrue(bytes <= LARGEST && bytes > LARGEST - PackageSize.HEAD, "bytes: " + bytes);
  }

  @Test
  void excess_whenOneDemandTooMany_saysHowManyThereAreAndMayBe() {
    assertTrue(PACKAGES.excess(8989).isEmpty());
    Violation fault = PACKAGES.excess(8990).orElseThrow();
    assertEquals("consolidation-size", fault.rule());
    assertEquals("/lines", fault.pointer());
    assertEquals("本次汇总含 8990 项需求，一次最多 8989 项", fault.message().zh());
    assertTrue(fault.message().en().contains("8990 demands would be merged, at most 8989"));
    assertTrue(fault.remedy().zh().contains("不超过 8989 项"), fault.remedy().zh());
  }
}
