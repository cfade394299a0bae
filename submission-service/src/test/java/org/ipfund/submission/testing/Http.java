package org.ipfund.submission.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.ipfund.platform.testing.Requests;

/** Sends requests as a client would; actions are those of whoever may do them. */
public final class Http {

  private Http() {}

  public static RequestSpecification keyed() {
    return Requests.keyed();
  }

  public static RequestSpecification keyed(String key) {
    return Requests.keyed(key);
  }

  public static ValidatableResponse post(String path, String body) {
    return Requests.post(path, body);
  }

  public static ValidatableResponse put(String path, long version, String body) {
    return Requests.put(path, tag(version), body);
  }

  /** Acts on a resource that was read at this version. */
  public static ValidatableResponse act(String path, long version, String body) {
    return actor(path).header("If-Match", tag(version)).body(body).post(path).then();
  }

  /** A keyed request of whoever may do this action; for an unknown resource of anybody. */
  public static RequestSpecification actor(String path) {
    int end = path.lastIndexOf('/');
    String resource = path.substring(0, end);
    Response read = given().get(resource);
    return read.statusCode() == 200
        ? as(People.actor(resource, path.substring(end + 1), read.jsonPath()))
        : keyed();
  }

  /** A keyed request of the bearer of this token. */
  public static RequestSpecification as(String token) {
    return keyed().header("Authorization", People.bearer(token));
  }

  /** An action without key, of whoever may do it. */
  public static ValidatableResponse actUnkeyed(String resource, String action, String body) {
    Response read = given().get(resource);
    return given()
        .contentType("application/json")
        .header("Authorization", People.bearer(People.actor(resource, action, read.jsonPath())))
        .header("If-Match", read.header("ETag"))
        .body(body)
        .post(resource + "/" + action)
        .then();
  }

  public static ValidatableResponse getAs(String token, String path) {
    return given().header("Authorization", People.bearer(token)).get(path).then();
  }

  /** Acts, as the bearer, on a resource as it stands now. */
  public static ValidatableResponse actAs(
      String token, String resource, String action, String body) {
    String etag = Requests.etag(resource);
    return as(token).header("If-Match", etag).body(body).post(resource + "/" + action).then();
  }

  /** Replaces, as the bearer, a resource as it stands now. */
  public static ValidatableResponse putAs(String token, String resource, String body) {
    String etag = Requests.etag(resource);
    return as(token).header("If-Match", etag).body(body).put(resource).then();
  }

  /** Acts on a resource as it stands now. */
  public static ValidatableResponse act(String resource, String action, String body) {
    String etag = Requests.etag(resource);
    String path = resource + "/" + action;
    return actor(path).header("If-Match", etag).body(body).post(path).then();
  }

  public static ValidatableResponse get(String path) {
    return given().get(path).then();
  }

  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** Makes a demand and gives its path. */
  public static String draft(String body) {
    return "/v1/demands/" + post("/v1/demands", body).statusCode(201).extract().path("id");
  }

  /** Makes a demand, submits it and gives its path. */
  public static String submitted(String body) {
    String demand = draft(body);
    act(demand, "submission", "{}").statusCode(200);
    return demand;
  }

  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
