package org.ipfund.catalog.access;

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
import org.ipfund.platform.testing.AccessMatrix.Position;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Every operation, by every role, on a thing at every place, against the role table. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessMatrixTest {

  /** Positions of all role columns but PUBLIC and SIGNED_IN, as the world describes them. */
  private static final int PROVINCE = 3 * 2;

  private static final int ROLES = 15;
  private static final int EVERYWHERE = 4 * 4;
  private static final int CITY = 3 * 5;
  private static final int COUNTY_AND_UNIT = 5 * 4;

  /** What the report is called; the same matrix without conditions in the queries has another. */
  String report() {
    return "access-matrix.txt";
  }

  @Test
  void everyOperation_byEveryRoleAtEveryPlace_answersAsTheTableSays() throws IOException {
    AccessMatrix matrix = new AccessMatrix();
    World world = World.build();
    world.describeTo(matrix);
    new Recipes(world).describeTo(matrix);
    AccessMatrix.Result result = matrix.run();
    int operations = RoleTable.load().operations().size();
    write(operations, result);
    assertEquals(List.of(), result.faults());
    int positions = PROVINCE + EVERYWHERE + CITY + COUNTY_AND_UNIT;
    assertEquals(operations * (1 + ROLES) + result.placed() * (positions - ROLES), result.asked());
    assertEquals(operations * ROLES, result.byPosition().get(Position.OWN));
  }

  private void write(int operations, AccessMatrix.Result result) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("operations ").append(operations).append('\n');
    text.append("roles ").append(result.byPosition().get(Position.OWN) / operations).append('\n');
    text.append("asked ").append(result.asked()).append('\n');
    for (Map.Entry<Position, Integer> entry : result.byPosition().entrySet()) {
      text.append(entry.getKey()).append(' ').append(entry.getValue()).append('\n');
    }
    Files.writeString(Path.of("target", report()), text);
  }
}
