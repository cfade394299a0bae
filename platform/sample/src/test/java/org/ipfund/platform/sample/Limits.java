package org.ipfund.platform.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Few requests and small events; one application for both, for its start takes longer. */
public class Limits implements QuarkusTestProfile {

  /** Two identifiers and the names around them leave sixty bytes to the label of a parcel. */
  static final int LARGEST_EVENT = 192;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "EVENTS_LARGEST", Integer.toString(LARGEST_EVENT),
        "RATE_LIMIT_PER_SECOND", "1",
        "RATE_LIMIT_BURST", "20",
        "RATE_LIMIT_ANONYMOUS_PER_SECOND", "1",
        "RATE_LIMIT_ANONYMOUS_BURST", "3",
        "PROXY_FORWARDING", "true",
        "TRUSTED_PROXIES", "127.0.0.64/31");
  }
}
