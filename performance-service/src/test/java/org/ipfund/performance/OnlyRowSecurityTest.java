package org.ipfund.performance;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The same with the condition taken out of every query: the database alone must leak nothing. */
@QuarkusTest
@TestProfile(OnlyRowSecurityTest.WithoutConditions.class)
class OnlyRowSecurityTest extends AccessMatrixTest {

  public static class WithoutConditions implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ipfund.access.in-queries", "false");
    }
  }
}
