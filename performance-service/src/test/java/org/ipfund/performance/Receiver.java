package org.ipfund.performance;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipfund.platform.testing.TestEvents;

/** A receiving unit in its region, as the catalog tells of both. */
public record Receiver(
    UUID unitId, String unitName, String regionCode, String regionName, String path) {

  private static final String TOPIC = "ipfund.catalog.v1";
  private static final String PROVINCE = "440000";
  private static final int FIRST_FREE_CODE = 450_000;
  private static final AtomicInteger COUNT = new AtomicInteger(FIRST_FREE_CODE);

  /** A unit in a region of its own; nobody was told of either yet. */
  public static Receiver unknown() {
    int code = COUNT.incrementAndGet();
    String region = "第" + code + "市";
    return at(Integer.toString(code), region, PROVINCE + "/" + code);
  }

  /** A unit in a region of choice. */
  public static Receiver at(String regionCode, String regionName, String path) {
    return new Receiver(UUID.randomUUID(), regionName + "市场监督管理局", regionCode, regionName, path);
  }

  /** A unit in a region of its own, in the province. */
  public static Receiver known() {
    at(PROVINCE, "省", PROVINCE).publishRegion();
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
        "{\"code\": \"%s\", \"name\": \"%s\", \"path\": \"%s\", \"links\": []}"
            .formatted(regionCode, regionName, path));
  }

  public void publishUnit() {
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.unit-changed.v1",
        unitId.toString(),
        "{\"unitId\": \"%s\", \"name\": \"%s\", \"kind\": \"CITY_BUREAU\", \"regionCode\": \"%s\", \"links\": []}"
            .formatted(unitId, unitName, regionCode));
  }
}
