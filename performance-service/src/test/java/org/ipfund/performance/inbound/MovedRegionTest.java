package org.ipfund.performance.inbound;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.ipfund.performance.Demand;
import org.ipfund.performance.Receiver;
import org.ipfund.performance.Tables;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county that is put under another city takes its tables along; its history stays readable. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedRegionTest {

  private static final AtomicInteger CODES = new AtomicInteger(480_000);
  private static final String OLD_CITY = "441600";
  private static final String NEW_CITY = "441300";

  private Receiver county;
  private String approved;
  private String draft;
  private String clerk;

  @BeforeEach
  void draftAndMove() {
    Receiver.at("440000", "省", "440000").publishRegion();
    Receiver.at(OLD_CITY, "河源市", "440000/" + OLD_CITY).publishRegion();
    Receiver.at(NEW_CITY, "惠州市", "440000/" + NEW_CITY).publishRegion();
    String code = String.valueOf(CODES.incrementAndGet());
    county = Receiver.at(code, "试验县" + code, path(code, OLD_CITY));
    county.publishRegion();
    county.publishUnit();
    new Demand(county).sound().publish();
    approved = Tables.awaitOne(county);
    Tables.approve(approved);
    new Demand(county).year(2025).sound().publish();
    draft =
        Tables.await(county, 2).stream()
            .filter(id -> !id.equals(approved))
            .findFirst()
            .orElseThrow();
    clerk = Tokens.person("clerk-" + code, null, code, "COUNTY_CLERK");
    readBy(clerk, Tables.PATH + approved).statusCode(200);
    Receiver.at(code, county.regionName(), path(code, NEW_CITY)).publishRegion();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask(
                        "SELECT 1 FROM known_region WHERE code = ? AND path = ?",
                        code,
                        path(code, NEW_CITY))
                    != null);
  }

  private static String path(String code, String city) {
    return "440000/" + city + "/" + code;
  }

  private static ValidatableResponse read(String city, String path) {
    return readBy(Tokens.person("bureau-" + city, null, city, "CITY_CLERK"), path);
  }

  private static ValidatableResponse readBy(String token, String path) {
    return given().noFilters().auth().oauth2(token).get(path).then();
  }

  private String list(String more) {
    return "/v1/target-tables?unitId=" + county.unitId() + more;
  }

  @Test
  void newCity_afterTheMove_hasTheTables() {
    read(NEW_CITY, list("")).statusCode(200).body("items.id", contains(approved, draft));
    read(NEW_CITY, Tables.PATH + draft).statusCode(200);
    read(NEW_CITY, Tables.PATH + approved + "/indicators").body("items", not(empty()));
    read(NEW_CITY, Tables.PATH + approved + "/versions/1").statusCode(200);
  }

  /** Sooner than what is remembered of them for some seconds would be forgotten. */
  @Test
  void itsOwnPeople_afterTheMove_areAtTheNewPlaceAtOnce() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(() -> readBy(clerk, Tables.PATH + draft).statusCode(200));
  }

  @Test
  void oldCity_afterTheMove_readsWhatWasApprovedBefore() {
    read(OLD_CITY, list("")).statusCode(200).body("items", empty());
    read(OLD_CITY, list("&regionCode=" + county.regionCode())).body("items.id", contains(approved));
    read(OLD_CITY, Tables.PATH + approved).statusCode(200);
    read(OLD_CITY, Tables.PATH + approved + "/indicators").body("items", not(empty()));
    read(OLD_CITY, Tables.PATH + approved + "/versions").body("items.number", contains(1));
    read(OLD_CITY, Tables.PATH + approved + "/versions/1").statusCode(200);
    read(OLD_CITY, Tables.PATH + approved + "/adjustments").statusCode(200);
    read(OLD_CITY, Tables.PATH + draft).statusCode(404);
    read("440600", Tables.PATH + approved).statusCode(404);
  }
}
