package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What whoever signed in is told of themselves. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MeTest {

  private static ValidatableResponse me(String token, String language) {
    return given().auth().oauth2(token).header("Accept-Language", language).get("/v1/me").then();
  }

  @Test
  void me_asAPerson_namesPlaceRolesAndWhatIsAllowed() {
    UUID unit = UUID.randomUUID();
    String clerk = Tokens.person("me-clerk", unit, "441600", "CITY_CLERK");
    me(clerk, "zh-CN")
        .statusCode(200)
        .body("subject", equalTo("me-clerk"))
        .body("unitId", equalTo(unit.toString()))
        .body("regionCode", equalTo("441600"))
        .body("everywhere", equalTo(false))
        .body("roles.role", equalTo(List.of("CITY_CLERK")))
        .body("roles[0].roleLabel", equalTo("市局经办"))
        .body("roles[0].lender", nullValue())
        .body("allowedOperations.operation", hasItem("getMe"))
        .body("allowedOperations.operation", not(hasItem("listHeldEvents")));
    me(clerk, "en").body("roles[0].roleLabel", equalTo("city clerk"));
  }

  @Test
  void me_asASystemEverywhere_saysSo() {
    me(Tokens.system("me-system"), "en")
        .statusCode(200)
        .body("everywhere", equalTo(true))
        .body("regionCode", nullValue())
        .body("roles.role", equalTo(List.of("SYSTEM")));
  }

  @Test
  void me_asASystemThatWasGrantedNothingHere_saysWhoAndNoMore() {
    String stranger = Tokens.system("me-stranger", "441600", "other.read");
    me(stranger, "en")
        .statusCode(200)
        .header("Content-Language", "en")
        .body("subject", equalTo("me-stranger"))
        .body("roles", hasSize(0))
        .body("allowedOperations.operation", not(hasItem("listParcels")));
    given().auth().oauth2(stranger).get("/v1/parcels").then().statusCode(403);
  }

  @Test
  void me_withoutAToken_is401() {
    given().noFilters().get("/v1/me").then().statusCode(401);
  }

  @Test
  void labels_always_nameEveryRole() throws Exception {
    String rows =
        new String(
            RoleTable.class.getResourceAsStream("/access-roles.csv").readAllBytes(),
            StandardCharsets.UTF_8);
    Set<String> named =
        rows.lines().skip(1).map(row -> row.split(",")[0]).collect(Collectors.toSet());
    Set<String> roles = new HashSet<>(RoleTable.load().roles());
    roles.removeAll(Set.of(RoleTable.PUBLIC, RoleTable.SIGNED_IN));
    assertEquals(roles, named);
  }
}
