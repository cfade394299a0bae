package org.ipfund.catalog.access;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/**
 * The same matrix with the conditions taken out of every query: the database alone leaks nothing.
 */
@QuarkusTest
@TestProfile(OnlyRowSecurityTest.WithoutConditions.class)
class OnlyRowSecurityTest extends AccessMatrixTest {

  public static class WithoutConditions implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ipfund.access.in-queries", "false");
    }
  }

  @Override
  String report() {
    return "access-matrix-row-security.txt";
  }
}
