package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.platform.testing.OpenApiDrift;
import org.ipfund.platform.testing.OperationsTold;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class OpenApiDriftTest {

  @Test
  void contract_always_isTheCommittedOne() {
    assertDoesNotThrow(OpenApiDrift::check);
  }

  @Test
  void contract_always_tellsOfEveryOperation() {
    assertDoesNotThrow(OperationsTold::check);
  }
}
