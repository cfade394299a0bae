package org.ipfund.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as a client makes them; whoever may ask does, unless a token says who asks. */
public final class Requests {

  private static final String JSON = "application/json";

  private Requests() {}

  public static String unique() {
    return UUID.randomUUID().toString();
  }

  /** With a key of its own. */
  public static RequestSpecification keyed() {
    return keyed(unique());
  }

  public static RequestSpecification keyed(String key) {
    return given().contentType(JSON).header("Idempotency-Key", key);
  }

  /** On a resource that was read with this version. */
  public static RequestSpecification versioned(String etag) {
    return given().contentType(JSON).header("If-Match", etag);
  }

  /** Of the bearer of a token. */
  public static RequestSpecification by(String token) {
    return given().auth().oauth2(token).contentType(JSON);
  }

  public static ValidatableResponse post(String path, Object body) {
    return keyed().body(body).post(path).then();
  }

  /** Acts on a resource that was read with this version. */
  public static ValidatableResponse act(String path, String etag, Object body) {
    return keyed().header("If-Match", etag).body(body).post(path).then();
  }

  /** Replaces a resource that was read with this version. */
  public static ValidatableResponse put(String path, String etag, Object body) {
    return versioned(etag).body(body).put(path).then();
  }

  /** The version of a resource as it stands now. */
  public static String etag(String resource) {
    return given().get(resource).then().statusCode(200).extract().header("ETag");
  }
}
