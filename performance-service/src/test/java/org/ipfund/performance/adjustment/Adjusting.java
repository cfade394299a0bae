package org.ipfund.performance.adjustment;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.Tokens;

/** Adjusts tables the way clients do: one person prepares, another decides. */
final class Adjusting {

  private Adjusting() {}

  static String path(String table) {
    return Tables.PATH + table + "/adjustments";
  }

  static String path(String table, int number) {
    return path(table) + "/" + number;
  }

  static RequestSpecification keyed() {
    return given().header("Idempotency-Key", UUID.randomUUID());
  }

  /** A reviewer of the province by name. */
  static RequestSpecification reviewer(String subject) {
    return keyed().auth().oauth2(Tokens.person(subject, null, "440000", "PROVINCE_REVIEWER"));
  }

  static ValidatableResponse open(String table, String body) {
    return keyed().contentType("application/json").body(body).post(path(table)).then();
  }

  static String etag(String table, int number) {
    return get(path(table, number)).header("ETag");
  }

  static ValidatableResponse approve(String table, int number) {
    return keyed()
        .header("If-Match", etag(table, number))
        .post(path(table, number) + "/approval")
        .then();
  }

  static ValidatableResponse reject(String table, int number, String reason) {
    return keyed()
        .header("If-Match", etag(table, number))
        .contentType("application/json")
        .body("{\"reason\": \"%s\"}".formatted(reason))
        .post(path(table, number) + "/rejection")
        .then();
  }

  static ValidatableResponse change(String table, int number, String body) {
    return given()
        .header("If-Match", etag(table, number))
        .contentType("application/json")
        .body(body)
        .put(path(table, number))
        .then();
  }

  static ValidatableResponse withdraw(String table, int number) {
    return given().header("If-Match", etag(table, number)).delete(path(table, number)).then();
  }

  /** The body that asks for another amount. */
  static String amount(String yuan) {
    return "{\"reason\": \"任务调整\", \"requestedAmount\": \"%s\"}".formatted(yuan);
  }

  /** The body that asks for other indicators and nothing else. */
  static String target(String text) {
    return """
        {"reason": "目标调整", "indicators": [{"level1": "OUTPUT", "level2": "QUANTITY",
          "name": "组织培训", "targetText": "%s"}]}
        """
        .formatted(text);
  }
}
