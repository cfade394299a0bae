package org.ipfund.submission.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Takes the caller's condition out of every query, so that only row-level security is left. */
public class WithoutConditions implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ipfund.access.in-queries", "false");
  }
}
