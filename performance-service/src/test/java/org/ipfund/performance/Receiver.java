package org.ipfund.performance;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.testing.TestEvents;

/** A receiving unit in its region, as the catalog tells of both. */
public record Receiver(UUID unitId, String unitName, String regionCode, String regionName) {

  private static final String TOPIC = "ipfund.catalog.v1";
  private static final int FIRST_FREE_CODE = 450_000;
  private static final AtomicInteger COUNT = new AtomicInteger(FIRST_FREE_CODE);

  /** A unit in a region of its own; nobody was told of either yet. */
  public static Receiver unknown() {
    int code = COUNT.incrementAndGet();
    String region = "第" + code + "市";
    return new Receiver(UUID.randomUUID(), region + "市场监督管理局", Integer.toString(code), region);
  }

  public static Receiver known() {
    Receiver receiver = unknown();
    receiver.publishRegion();
    receiver.publishUnit();
    return receiver;
  }

  public void publishRegion() {
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.region-changed.v1",
        regionCode,
        1,
        "{\"code\": \"%s\", \"name\": \"%s\", \"links\": []}".formatted(regionCode, regionName));
  }

  public void publishUnit() {
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.unit-changed.v1",
        unitId.toString(),
        1,
        "{\"unitId\": \"%s\", \"name\": \"%s\", \"regionCode\": \"%s\", \"links\": []}"
            .formatted(unitId, unitName, regionCode));
  }
}
