package org.ipfund.submission;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
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
  void contract_always_namesEveryOperationAndItsTag() {
    String operations =
        "paths.collectMany { it.value.findAll { it.key != 'parameters' }.values() }";
    get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body(operations + ".operationId", everyItem(notNullValue()))
        .body(operations + ".summary", everyItem(notNullValue()))
        .body(operations + ".tags", everyItem(notNullValue()))
        .body("components.schemas.Money.type", equalTo("string"));
  }

  @Test
  void contract_always_tellsOfEveryOperation() {
    OperationsTold.check();
  }
}
