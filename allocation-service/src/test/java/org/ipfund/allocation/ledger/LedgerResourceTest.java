package org.ipfund.allocation.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.allocation.fixture.Notices;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LedgerResourceTest {

  @Test
  void accounts_whenFiltered_giveOnlyThose() {
    int year = Notices.newYear();
    Notices.issued(Heard.everything(), year, "200000.00", "100000.00");
    given().queryParam("budgetYear", year).get("/v1/accounts").then().body("items", hasSize(3));
    given()
        .queryParam("budgetYear", year)
        .queryParam("regionCode", Notices.COUNTY)
        .queryParam("kind", "TREASURY")
        .get("/v1/accounts")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void entries_whenPaged_giveEveryEntryOnceInOrder() {
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(Heard.everything(), year, "200000.00", "100000.00"));
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      var query = given().queryParam("noticeId", notice).queryParam("limit", 3);
      var page =
          (cursor == null ? query : query.queryParam("cursor", cursor))
              .get("/v1/entries")
              .then()
              .statusCode(200)
              .extract();
      ids.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    assertEquals(4, ids.size());
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }

  @Test
  void entries_whenOfARegion_areThoseOfItAndBelow() {
    int year = Notices.newYear();
    String notice = Notices.id(Notices.issued(Heard.everything(), year, "200000.00", "100000.00"));
    assertEquals(4, entriesOf(notice, "440000").size());
    assertEquals(2, entriesOf(notice, Notices.CITY).size());
    assertEquals(List.of("100000.00"), entriesOf(notice, Notices.COUNTY));
    assertEquals(List.of(), entriesOf(notice, "440100"));
    assertEquals(List.of(), entriesOf(notice, "999999"));
  }

  private static List<String> entriesOf(String notice, String region) {
    return given()
        .queryParam("noticeId", notice)
        .queryParam("regionCode", region)
        .get("/v1/entries")
        .then()
        .statusCode(200)
        .extract()
        .path("items.amount");
  }

  @Test
  void lists_whenParametersAreWrong_areRefused() {
    given().queryParam("kind", "X").get("/v1/accounts").then().statusCode(400);
    given().queryParam("budgetYear", "X").get("/v1/accounts").then().statusCode(400);
    given().queryParam("cursor", "eA").get("/v1/accounts").then().statusCode(400);
    given().queryParam("accountId", "X").get("/v1/entries").then().statusCode(400);
    given().queryParam("noticeId", "X").get("/v1/entries").then().statusCode(400);
    given().queryParam("limit", "201").get("/v1/entries").then().statusCode(400);
    given().get("/v1/accounts/" + UUID.randomUUID()).then().statusCode(404);
  }
}
