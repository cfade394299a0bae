package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ContractTest {

  @Test
  void openApi_ofKeyedOperation_namesKeyAndProblems() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", equalTo("3.1.0"))
        .body("paths.'/v1/parcels'.post.parameters.name", hasItem("Idempotency-Key"))
        .body("paths.'/v1/parcels'.post.responses.'422'", notNullValue())
        .body("paths.'/v1/parcels'.get.responses.'422'", nullValue())
        .body("components.schemas.Problem.properties.violations", notNullValue());
  }

  @Test
  void about_always_namesTheService() {
    given().get("/v1/about").then().statusCode(200).body("service", equalTo("sample-service"));
  }
}
