package org.ipfund.submission.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Takes the caller's condition out of every query, so that only row-level security is left. Events
 * are small as well: one application for both, for its start takes longer.
 */
public class WithoutConditions implements QuarkusTestProfile {

  /** Bytes; a package that names 105 demands is just so large. */
  public static final int LARGEST_EVENT = 11_524;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "ipfund.access.in-queries", "false", "EVENTS_LARGEST", Integer.toString(LARGEST_EVENT));
  }
}
