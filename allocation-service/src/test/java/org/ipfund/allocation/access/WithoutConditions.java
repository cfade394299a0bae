package org.ipfund.allocation.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Takes the caller's reach out of the queries and leaves it to row-level security. */
public class WithoutConditions implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ipfund.access.in-queries", "false");
  }
}
