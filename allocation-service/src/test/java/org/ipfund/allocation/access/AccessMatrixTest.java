package org.ipfund.allocation.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.fixture.World;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.testing.AccessMatrix;
import org.ipfund.platform.testing.AccessMatrix.Place;
import org.ipfund.platform.testing.AccessMatrix.Position;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Every operation × every role × every position against the role table. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessMatrixTest {

  /** Of a city or of everything, of a county, of a unit, of the province. */
  private static final int ROLES = 7 + 2 + 3 + 3;

  private static final int POSITIONS_OF_ALL_ROLES = 7 * 5 + 2 * 4 + 3 * 4 + 3 * 2;

  String report() {
    return "access-matrix.txt";
  }

  @Test
  void everyOperation_byEveryRoleOnEveryPosition_isAsTheRoleTableSays() throws IOException {
    World world = World.filled();
    AccessMatrix matrix = new Recipes(world).all();
    worlds(matrix, world);
    AccessMatrix.Result result = matrix.run();
    RoleTable table = RoleTable.load();
    Files.writeString(
        Path.of("target", report()),
        "operations %d%nroles %d%nasked %d%nby position %s%nfaults %d%n"
            .formatted(
                table.operations().size(),
                table.roles().size(),
                result.asked(),
                result.byPosition(),
                result.faults().size()));
    assertEquals(List.of(), result.faults());
    assertEquals(
        table.operations().size() * (1 + ROLES)
            + result.placed() * (POSITIONS_OF_ALL_ROLES - ROLES),
        result.asked());
  }

  private static Place at(World world, String code) {
    return new Place(world.unit(code), code);
  }

  private static void worlds(AccessMatrix matrix, World world) {
    Place province = at(world, World.PROVINCE);
    Place city = at(world, World.CITY);
    Place county = at(world, World.COUNTY);
    Place otherCounty = at(world, World.OTHER_COUNTY);
    Place otherCity = at(world, World.OTHER_CITY);
    Place afar = at(world, World.AFAR);
    Map<Position, Place> ofCity =
        Map.of(
            Position.OWN, city,
            Position.CHILD, county,
            Position.SIBLING, otherCity,
            Position.PARENT, province,
            Position.OTHER_CITY, afar);
    Map<Position, Place> ofCounty =
        Map.of(
            Position.OWN, county,
            Position.SIBLING, otherCounty,
            Position.PARENT, city,
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
        .world(ofCounty, "COUNTY_CLERK", "COUNTY_APPROVER")
        .world(ofCounty, "UNIT_CLERK", "UNIT_APPROVER", "UNIT_ADMIN")
        .world(
            Map.of(Position.OWN, province, Position.CHILD, city),
            "PROVINCE_REVIEWER",
            "PROVINCE_FINANCE",
            "PROVINCE_ADMIN");
  }
}
