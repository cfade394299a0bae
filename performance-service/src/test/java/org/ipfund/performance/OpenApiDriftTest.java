package org.ipfund.performance;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

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
    OpenApiDrift.check();
  }

  @Test
  void contract_always_namesEveryOperation() {
    get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.collectMany { it.value.values() }.operationId", everyItem(notNullValue()))
        .body("paths.collectMany { it.value.values() }.summary", everyItem(notNullValue()));
  }

  @Test
  void contract_always_tellsOfEveryOperation() {
    OperationsTold.check();
  }
}
