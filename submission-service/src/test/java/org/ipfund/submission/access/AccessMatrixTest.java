package org.ipfund.submission.access;

import static org.ipfund.submission.testing.Heyuan.CITY;
import static org.ipfund.submission.testing.Heyuan.COUNTY;
import static org.ipfund.submission.testing.Heyuan.COUNTY_OF_OTHER_CITY;
import static org.ipfund.submission.testing.Heyuan.OTHER_CITY;
import static org.ipfund.submission.testing.Heyuan.OTHER_COUNTY;
import static org.ipfund.submission.testing.Heyuan.PROVINCE;
import static org.ipfund.submission.testing.Heyuan.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Position;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.submission.testing.Heyuan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation × every role × every position against the role table. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessMatrixTest {

  private static final int ROLES = 3 + 2 + 3 + 3 + 4;
  private static final int POSITIONS_OF_ALL_ROLES = 3 * 4 + 2 * 5 + 3 * 5 + 3 * 2 + 4 * 5;

  @BeforeEach
  void openRegions() {
    TestClock.set("2023-05-25T01:00:00Z");
    Heyuan.regions();
  }

  String report() {
    return "access-matrix.txt";
  }

  @Test
  void everyOperation_byEveryRoleOnEveryPosition_isAsTheRoleTableSays() throws IOException {
    FiledThings things = new FiledThings();
    AccessMatrix matrix = Recipes.of(things);
    worlds(matrix, things);
    AccessMatrix.Result result = matrix.run();
    int operations = RoleTable.load().operations().size();
    Files.writeString(
        Path.of("target", report()),
        "operations %d%nroles %d%nasked %d%nby position %s%nfaults %d%n"
            .formatted(
                operations,
                RoleTable.load().roles().size(),
                result.asked(),
                result.byPosition(),
                result.faults().size()));
    assertEquals(List.of(), result.faults());
    assertEquals(
        operations * (1 + ROLES) + result.placed() * (POSITIONS_OF_ALL_ROLES - ROLES),
        result.asked());
  }

  private static void worlds(AccessMatrix matrix, FiledThings things) {
    Place province = things.at(PROVINCE);
    Place city = things.at(CITY);
    Place county = things.at(COUNTY);
    Place otherCity = things.at(OTHER_CITY);
    Place afar = things.at(COUNTY_OF_OTHER_CITY);
    Map<Position, Place> ofCity =
        Map.of(
            Position.OWN, city,
            Position.CHILD, county,
            Position.SIBLING, otherCity,
            Position.PARENT, province,
            Position.OTHER_CITY, afar);
    matrix
        .world(
            ofCity,
            "CITY_CLERK",
            "CITY_APPROVER",
            "LOCAL_FINANCE",
            "AUDITOR",
            "SECURITY_AUDITOR",
            "OPERATOR",
            "SYSTEM")
        .world(
            Map.of(
                Position.OWN, county,
                Position.CHILD, things.at(ZONE),
                Position.SIBLING, things.at(OTHER_COUNTY),
                Position.PARENT, city,
                Position.OTHER_CITY, afar),
            "COUNTY_CLERK",
            "COUNTY_APPROVER")
        .world(
            Map.of(
                Position.OWN, things.at(COUNTY),
                Position.SIBLING, county,
                Position.PARENT, city,
                Position.OTHER_CITY, afar),
            "UNIT_CLERK",
            "UNIT_APPROVER",
            "UNIT_ADMIN")
        .world(
            Map.of(Position.OWN, province, Position.CHILD, city),
            "PROVINCE_REVIEWER",
            "PROVINCE_FINANCE",
            "PROVINCE_ADMIN");
  }
}
