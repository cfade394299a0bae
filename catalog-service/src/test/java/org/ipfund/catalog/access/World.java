package org.ipfund.catalog.access;

import static org.ipfund.platform.testing.AccessMatrix.Position.CHILD;
import static org.ipfund.platform.testing.AccessMatrix.Position.OTHER_CITY;
import static org.ipfund.platform.testing.AccessMatrix.Position.OWN;
import static org.ipfund.platform.testing.AccessMatrix.Position.PARENT;
import static org.ipfund.platform.testing.AccessMatrix.Position.SIBLING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.Signed;
import org.ipfund.catalog.member.Joining;
import org.ipfund.catalog.member.Registering;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Position;

/**
 * Units of every level in and beside the city of Heyuan (441600), each with a later deadline in one
 * published round, a registration in its region, a member and a delegation.
 */
final class World {

  final Place province;
  final Place city;
  final Place finance;
  final Place county;
  final Place sister;
  final Place otherCity;
  final Place otherCounty;
  final Place enterprise;
  final Place neighbour;
  final Map<UUID, String> names = new LinkedHashMap<>();
  final Map<UUID, String> extensions = new LinkedHashMap<>();
  final Map<UUID, String> registrations = new LinkedHashMap<>();
  final Map<UUID, String> members = new LinkedHashMap<>();
  final Map<UUID, String> delegations = new LinkedHashMap<>();
  final Map<UUID, String> roles = new LinkedHashMap<>();
  final String round;

  private World() {
    Sample.loadReferenceData();
    province = unit("PROVINCIAL_BUREAU", "PROVINCE_REVIEWER", "440000");
    city = unit("CITY_BUREAU", "CITY_CLERK", "441600");
    finance = unit("LOCAL_FINANCE", "LOCAL_FINANCE", "441600");
    county = unit("COUNTY_BUREAU", "COUNTY_CLERK", "441621");
    sister = unit("COUNTY_BUREAU", "COUNTY_CLERK", "441622");
    otherCity = unit("CITY_BUREAU", "CITY_CLERK", "440300");
    otherCounty = unit("COUNTY_BUREAU", "COUNTY_CLERK", "440303");
    enterprise = unit("ENTERPRISE", "UNIT_CLERK", "441621");
    neighbour = unit("ENTERPRISE", "UNIT_CLERK", "441621");
    round = RoundFixtures.publish();
    names.keySet().forEach(this::extend);
    all().forEach(this::people);
  }

  static World build() {
    return new World();
  }

  List<Place> all() {
    return List.of(
        province, city, finance, county, sister, otherCity, otherCounty, enterprise, neighbour);
  }

  private Place unit(String kind, String role, String region) {
    String name = "试验单位 " + Client.unique();
    String id =
        Client.post(
                "/v1/units",
                Map.of(
                    "name",
                    name,
                    "kind",
                    kind,
                    "regionCode",
                    region,
                    "creditCode",
                    CreditCodes.next()))
            .statusCode(201)
            .extract()
            .path("id");
    names.put(UUID.fromString(id), name);
    roles.put(UUID.fromString(id), role);
    return new Place(UUID.fromString(id), region);
  }

  private void extend(UUID unit) {
    String version = Client.get("/v1/rounds/" + round).extract().header("ETag");
    String id =
        Client.act("/v1/rounds/" + round + "/extensions", version, extension(unit))
            .statusCode(201)
            .extract()
            .path("id");
    extensions.put(unit, id);
  }

  /** A registration in the place's region, a member of its unit, and a role lent to that member. */
  private void people(Place place) {
    UUID unit = place.unit();
    String role = roles.get(unit);
    registrations.put(unit, Registering.register(place.code()));
    String member = Joining.join(unit, role);
    members.put(unit, member);
    String lender = Signed.person(Client.unique(), unit, place.code(), role);
    delegations.put(unit, Joining.lend(lender, member, role));
  }

  static Map<String, Object> extension(UUID unit) {
    return Map.of("unitId", unit, "until", "2023-06-02T16:00:00Z", "reason", "补充盖章");
  }

  /** Says where things lie for the holders of each role; a position that cannot be is left out. */
  void describeTo(AccessMatrix matrix) {
    matrix
        .world(
            Map.of(OWN, province, CHILD, city),
            "PROVINCE_REVIEWER",
            "PROVINCE_FINANCE",
            "PROVINCE_ADMIN")
        .world(
            Map.of(OWN, province, CHILD, city, OTHER_CITY, otherCity, SIBLING, otherCounty),
            "AUDITOR",
            "SECURITY_AUDITOR",
            "OPERATOR",
            "SYSTEM")
        .world(around(city, county, otherCity, province), "CITY_CLERK", "CITY_APPROVER")
        .world(around(finance, county, otherCity, province), "LOCAL_FINANCE")
        .world(around(county, null, sister, city), "COUNTY_CLERK", "COUNTY_APPROVER")
        .world(around(enterprise, null, neighbour, county), "UNIT_CLERK", "UNIT_APPROVER")
        .world(around(neighbour, null, enterprise, county), "UNIT_ADMIN");
  }

  private Map<Position, Place> around(Place own, Place child, Place sibling, Place parent) {
    Map<Position, Place> places = new LinkedHashMap<>();
    places.put(OWN, own);
    if (child != null) {
      places.put(CHILD, child);
    }
    places.put(SIBLING, sibling);
    places.put(PARENT, parent);
    places.put(OTHER_CITY, otherCounty);
    return places;
  }
}
