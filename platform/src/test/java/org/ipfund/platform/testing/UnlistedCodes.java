package org.ipfund.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which closed lists of the contract {@code GET /v1/code-lists} does not tell. */
public final class UnlistedCodes {

  private UnlistedCodes() {}

  /** Names of the schemas that are enumerations and no code list. */
  public static Set<String> find() {
    JsonPath document =
        given().get("/q/openapi?format=json").then().statusCode(200).extract().jsonPath();
    Map<String, Object> enumerations =
        document.getMap("components.schemas.findAll { it.value.containsKey('enum') }");
    Set<String> unlisted = new TreeSet<>(enumerations.keySet());
    unlisted.removeAll(
        given().get("/v1/code-lists").then().extract().jsonPath().getList("codeLists.name"));
    return unlisted;
  }
}
