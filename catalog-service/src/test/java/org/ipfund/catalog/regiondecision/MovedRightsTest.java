package org.ipfund.catalog.regiondecision;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.ipfund.catalog.Signed.get;
import static org.ipfund.catalog.Signed.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.Signed;
import org.ipfund.catalog.member.Joining;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county that is put under another city takes its units, members and registrations along. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedRightsTest {

  private static final String OLD_CITY = "441600";
  private static final String NEW_CITY = "440300";

  private String county;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
    county = Deciding.county(OLD_CITY);
  }

  private static String bureau(String city) {
    return person("bureau-" + Client.unique(), UUID.randomUUID(), city, "CITY_APPROVER");
  }

  private static String scope(String table, String id) {
    return OwnerDatabase.ask("SELECT scope FROM " + table + " WHERE id = ?", UUID.fromString(id));
  }

  private String registration() {
    Map<String, Object> body = new HashMap<>();
    body.put("unitName", "登记单位 " + Client.unique());
    body.put("kind", "ENTERPRISE");
    body.put("regionCode", county);
    body.put("creditCode", CreditCodes.next());
    body.put("contactRole", "知识产权部");
    return Signed.post(Signed.stranger(Client.unique()), "/v1/registrations", body)
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What was remembered of them while they belonged to the old place is not asked any more. */
  @Test
  void move_always_movesItsPeopleAtOnce() {
    String unit = Joining.unit("LOCAL_FINANCE", county).toString();
    String clerk = person("clerk-" + county, UUID.randomUUID(), county, "COUNTY_CLERK");
    get(clerk, "/v1/units/" + unit).statusCode(200);
    Deciding.carryOut(county, "moves", Deciding.move(NEW_CITY));
    get(clerk, "/v1/units/" + unit).statusCode(200);
    Deciding.carryOut(county, "moves", Deciding.move(OLD_CITY));
    get(clerk, "/v1/units/" + unit).statusCode(200);
  }

  @Test
  void move_always_takesUnitsMembersAndOpenRegistrationsAlong() {
    UUID unit = Joining.unit("LOCAL_FINANCE", county);
    String registration = registration();
    Deciding.carryOut(county, "moves", Deciding.move(NEW_CITY));
    String scope = "/440000/" + NEW_CITY + "/" + county + "/";
    assertEquals(scope, scope("unit", unit.toString()));
    assertEquals(scope, scope("registration", registration));
    get(bureau(NEW_CITY), "/v1/registrations?regionCode=" + county)
        .statusCode(200)
        .body("items.id", hasItem(registration));
    get(bureau(OLD_CITY), "/v1/registrations?regionCode=" + county)
        .statusCode(200)
        .body("items.id", not(hasItem(registration)));
    get(bureau(OLD_CITY), "/v1/registrations/" + registration).statusCode(404);
  }
}
