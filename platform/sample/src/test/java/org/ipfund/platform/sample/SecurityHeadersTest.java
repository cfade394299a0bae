package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(Hardened.class)
class SecurityHeadersTest {

  private static final String ABOUT = "/v1/about";

  @TestHTTPResource(value = "/health/live", management = true)
  String live;

  private static void assertGuarded(Response answer) {
    answer
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Cache-Control", "no-store")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void answer_whateverItsStatus_isGuarded() {
    Map<String, Integer> paths =
        Map.of(
            ABOUT,
            200,
            "/v1/nothing",
            404,
            "/v1/parcels?limit=x",
            400,
            "/v1/parcels?limit=1&limit=2",
            400,
            "/v1/trouble/refusal",
            401,
            "/v1/trouble/failure",
            500,
            "/q/openapi",
            200);
    paths.forEach(
        (path, status) -> {
          Response answer = given().urlEncodingEnabled(false).get(path);
          assertEquals(status, answer.statusCode(), path);
          assertGuarded(answer);
        });
    assertGuarded(given().delete(ABOUT));
    assertGuarded(given().get(live));
  }

  @Test
  void answer_whenOperationSaysHowLongItKeeps_isKept() {
    assertEquals(
        List.of("max-age=60"),
        given().get("/v1/trouble/cached").headers().getValues("Cache-Control"));
  }

  @Test
  void readingPage_always_mayRunItsOwnScripts() {
    given()
        .get("/q/docs/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void preflight_fromAllowedOrigin_namesMethodsAndHeaders() {
    Response answer =
        given()
            .header("Origin", Hardened.ORIGIN)
            .header("Access-Control-Request-Method", "PATCH")
            .header("Access-Control-Request-Headers", "Authorization,If-Match,Idempotency-Key")
            .options("/v1/parcels");
    answer
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", Hardened.ORIGIN)
        .header("Access-Control-Allow-Methods", containsString("PATCH"));
    String allowed = answer.header("Access-Control-Allow-Headers");
    for (String name : List.of("Authorization", "If-Match", "Idempotency-Key")) {
      assertEquals(true, allowed.contains(name), allowed);
    }
  }

  @Test
  void preflight_fromOtherOrigin_isRefused() {
    for (String origin :
        List.of("https://evil.example", "null", Hardened.ORIGIN + ".evil.example")) {
      given()
          .header("Origin", origin)
          .header("Access-Control-Request-Method", "GET")
          .options("/v1/parcels")
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .header("Access-Control-Allow-Origin", nullValue());
    }
  }

  @Test
  void request_fromAllowedOrigin_mayReadTheHeadersOfTheContract() {
    Response answer = given().header("Origin", Hardened.ORIGIN).get(ABOUT);
    answer.then().statusCode(200).header("Access-Control-Allow-Origin", equalTo(Hardened.ORIGIN));
    String exposed = answer.header("Access-Control-Expose-Headers");
    for (String name :
        List.of(
            "ETag", "Location", "X-Request-Id", "RateLimit", "RateLimit-Policy", "Retry-After")) {
      assertEquals(true, List.of(exposed.split(", *")).contains(name), exposed);
    }
  }

  @Test
  void refusal_whenFromAllowedOrigin_isReadableThere() {
    given()
        .urlEncodingEnabled(false)
        .header("Origin", Hardened.ORIGIN)
        .get("/v1/parcels?limit=1&limit=2")
        .then()
        .statusCode(400)
        .header("Access-Control-Allow-Origin", equalTo(Hardened.ORIGIN));
  }
}
