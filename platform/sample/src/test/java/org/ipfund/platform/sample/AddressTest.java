package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource has one address, and a path says which methods it knows. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AddressTest {

  private static final String HERE = "127.0.0.1";
  private static final String PARCELS = "/v1/parcels";

  private static String ask(String method, String path) {
    try (RawConnection connection = new RawConnection(HERE)) {
      return connection
          .send(method, path, "Authorization: Bearer " + Tokens.system("addresses"))
          .answer();
    }
  }

  private static void assertProblem(String answer, int status, String type) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("urn:ipfund:problem:" + type), answer);
    String lower = answer.toLowerCase(Locale.ROOT);
    for (String header :
        new String[] {
          "x-request-id: ",
          "content-type: application/problem+json",
          "x-content-type-options: nosniff",
          "content-security-policy: ",
          "cache-control: no-store"
        }) {
      assertTrue(lower.contains("\n" + header), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/%zz",
        "/v1/parcels/%",
        "/v1/parcels?label=%zz",
        "/v1/parcels?%zz",
        "/v1/parcels?limit=1&label=%z",
        "/v1/parcels?label=|"
      })
  void address_whenNoUri_isRefusedByTheServerWithNothingElse(String path) {
    // Ahead of every filter: there is no place for a problem document.
    String answer = ask("GET", path).toLowerCase(Locale.ROOT);
    assertTrue(answer.startsWith("http/1.1 400"), answer);
    assertTrue(answer.contains("\ncontent-length: 0\r\n"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/parcels/",
        "//v1/parcels",
        "/v1//parcels",
        "/v1/parcels//",
        "/v1/./parcels",
        "/v1/x/../parcels",
        "/v1/x/%2e%2e/parcels",
        "/v1/%2E/parcels",
        "/v1/%70arcels",
        "/v1/parcels;a=b",
        "/v1/me/"
      })
  void address_whenSpeltAnotherWay_isNotFound(String path) {
    assertProblem(ask("GET", path), 404, "not-found");
  }

  @Test
  void address_whenCanonical_isAnswered() {
    assertTrue(ask("GET", PARCELS + "?label=%E5%8C%85").startsWith("HTTP/1.1 200"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/parcels|GET, HEAD, OPTIONS, POST",
        "/v1/me|GET, HEAD, OPTIONS",
        "/v1/audit-entries|GET, HEAD, OPTIONS",
        "/v1/parcels/7/relabelling|OPTIONS, POST"
      })
  void options_always_namesWhatThereIs(String path, String methods) {
    given()
        .options(path)
        .then()
        .statusCode(200)
        .header("Allow", equalTo(methods))
        .header("X-Request-Id", notNullValue());
    for (String other : new String[] {"DELETE", "PATCH", "BREW", "TRACE"}) {
      String answer = ask(other, path);
      assertProblem(answer, 405, "method-not-allowed");
      assertTrue(answer.toLowerCase(Locale.ROOT).contains("\nallow: "), answer);
      assertTrue(answer.contains(": " + methods + "\r\n"), answer);
    }
  }

  @Test
  void options_whereNothingIs_isNotFound() {
    assertFalse(ask("OPTIONS", "/v1/nothing").contains("POST"));
  }

  private static RequestSpecification parcel() {
    return given()
        .contentType("application/json")
        .header("Accept-Language", "en")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"", "\"a\" \"b\"", "0"})
  void change_whenIfMatchIsNoTag_saysHowOneIsWritten(String ifMatch) {
    String id = parcel().post(PARCELS).then().statusCode(201).extract().path("id");
    parcel()
        .header("If-Match", ifMatch)
        .post(PARCELS + "/" + id + "/relabelling")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("If-Match"))
        .body("violations[0].message", equalTo("is a list of ETags in quotes, or *"))
        .body("violations[0].remedy", notNullValue());
    parcel()
        .header("If-Match", "\"6\"")
        .post(PARCELS + "/" + id + "/relabelling")
        .then()
        .statusCode(412);
  }

  @Test
  void body_withByteOrderMark_isRefused() {
    given()
        .contentType("application/json")
        .header("Accept-Language", "en")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("\uFEFF{\"label\":\"a\",\"price\":\"1\"}".getBytes(StandardCharsets.UTF_8))
        .post(PARCELS)
        .then()
        .statusCode(400)
        .body("violations[0].message", equalTo("A byte order mark may not stand in front"));
  }
}
