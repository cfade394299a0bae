package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.withArgs;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ContractTest {

  @Inject ObjectMapper json;

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
        .body("paths.'/v1/parcels'.get.responses.'401'", notNullValue())
        .body(
            "paths.'/v1/parcels'.get.responses.'503'.'$ref'",
            equalTo("#/components/responses/Busy"))
        .body(
            "paths.'/v1/parcels'.get.responses.'429'.'$ref'",
            equalTo("#/components/responses/TooManyRequests"))
        .body(
            "components.responses.findAll { it.value.headers.'Retry-After'?.'$ref' =="
                + " '#/components/headers/Retry-After' }.keySet()",
            containsInAnyOrder("Busy", "TooManyRequests"))
        .body("components.headers.'Retry-After'.required", equalTo(true))
        .body("components.responses.Conflict.headers.'Retry-After'", notNullValue())
        .body("paths.'/v1/parcels'.post.requestBody.'x-largest-body'", equalTo(65_536))
        .body("paths.'/v1/parcels'.get.security[0].bearer", notNullValue())
        .body("paths.'/v1/parcels'.get.'x-roles'.AUDITOR", equalTo("all"))
        .body("paths.'/v1/about'.get.security", hasSize(2))
        .body("components.schemas.Problem.properties.violations", notNullValue());
  }

  @Test
  void openApi_ofAnswers_saysWhatIsAlwaysThereAndWhatMayBe() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body("components.schemas.ParcelResponse.required", hasItems("id", "label", "version"))
        .body("components.schemas.PageParcelResponse.required", equalTo(List.of("items")))
        .body("components.schemas.ParcelRequest.additionalProperties", equalTo(false))
        .body("components.schemas.ParcelResponse.properties.label.maxLength", notNullValue());
  }

  @Test
  void openApi_ofParameters_hasTheirJavaTypes() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .rootPath("paths.'/v1/parcels'.get.parameters.find { it.name == '%s' }.schema")
        .body("type", withArgs("limit"), equalTo("integer"))
        .body("maximum", withArgs("limit"), equalTo(200))
        .body("default", withArgs("limit"), equalTo(50))
        .body("type", withArgs("fragile"), equalTo("boolean"))
        .body("'$ref'", withArgs("shelf"), equalTo("#/components/schemas/UUID"))
        .body("'$ref'", withArgs("outcome"), equalTo("#/components/schemas/AuditOutcome"))
        .body("maxLength", withArgs("cursor"), equalTo(1000));
  }

  @Test
  void openApi_ofAnswers_declaresTheirHeaders() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .rootPath("paths.'/v1/parcels'.post.responses.'201'.headers")
        .body("keySet()", hasItems("ETag", "Location", "Idempotent-Replayed", "RateLimit"))
        .rootPath("paths.'/v1/parcels/{id}/relabelling'.post.parameters")
        .body("find { it.name == 'If-Match' }.required", equalTo(true));
  }

  @Test
  void create_whenHttp2IsOffered_staysWithHttp1() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    for (int i = 0; i < 3; i++) {
      String key = UUID.randomUUID().toString();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/parcels"))
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .header("Authorization", "Bearer " + Tokens.system("http2"))
              .POST(BodyPublishers.ofString("{\"label\":\"%s\",\"price\":\"1\"}".formatted(key)))
              .build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertEquals(201, answer.statusCode(), answer.body());
      assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    }
  }

  @Test
  void create_withUnstorableCharacter_isRefused() {
    given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"label\": \"a\\u0000b\", \"price\": \"1\"}")
        .post("/v1/parcels")
        .then()
        .statusCode(400);
  }

  @Test
  void dates_whenInAnotherForm_areNotRead() {
    for (String other : List.of("\"2023-05-25T00:00:00Z\"", "7", "\"+10000-01-01\"")) {
      assertThrows(JsonProcessingException.class, () -> json.readValue(other, LocalDate.class));
    }
    for (String other : List.of("\"2023-05-25\"", "7", "\"+10000-01-01T00:00:00Z\"")) {
      assertThrows(JsonProcessingException.class, () -> json.readValue(other, Instant.class));
    }
  }

  @Test
  void about_always_namesTheService() {
    given().get("/v1/about").then().statusCode(200).body("service", equalTo("sample-service"));
  }
}
