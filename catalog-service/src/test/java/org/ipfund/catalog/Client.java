package org.ipfund.catalog;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.ipfund.platform.testing.Requests;

/** A client of the service under test; every request has a key of its own unless it is given. */
public final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Client() {}

  public static ValidatableResponse post(String path, Object body) {
    return Requests.post(path, body);
  }

  public static ValidatableResponse post(String key, String path, Object body) {
    return keyed(key).body(body).post(path).then();
  }

  /** Posts to a resource that was read with this version. */
  public static ValidatableResponse act(String path, String etag, Object body) {
    return Requests.act(path, etag, body);
  }

  public static RequestSpecification keyed(String key) {
    return Requests.keyed(key);
  }

  public static ValidatableResponse get(String path, Object... parameters) {
    RequestSpecification query = given();
    for (int i = 0; i < parameters.length; i += 2) {
      query.queryParam((String) parameters[i], parameters[i + 1]);
    }
    return query.get(path).then();
  }

  public static String unique() {
    return Requests.unique();
  }

  /** Posts rows and follows the operation to its end. */
  public static JsonPath load(String path, Object body) {
    return ended(post(path, body).statusCode(202));
  }

  /** Follows the operation of an accepted request to its end. */
  public static JsonPath ended(ValidatableResponse accepted) {
    String operation = accepted.extract().header("Location");
    String address = operation.substring(operation.indexOf("/v1/"));
    return await()
        .atMost(PATIENCE)
        .until(
            () -> get(address).statusCode(200).extract().jsonPath(),
            o -> !"RUNNING".equals(o.getString("status")));
  }

  /** Follows the operation that the bearer of the token started to its end. */
  public static JsonPath ended(ValidatableResponse accepted, String token) {
    String address = "/v1/operations/" + accepted.statusCode(202).extract().path("operationId");
    return await()
        .atMost(PATIENCE)
        .until(
            () -> given().auth().oauth2(token).get(address).then().extract().jsonPath(),
            o -> !"RUNNING".equals(o.getString("status")));
  }
}
