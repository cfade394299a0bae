package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.RoleTable;
import org.junit.jupiter.api.Test;

/** The roles of a service's table are those the separation of duties knows. */
class RolesTest {

  @Test
  void roles_ofTheTable_areAllKnownHere() {
    List<String> table = RoleTable.load().roles();
    assertEquals(
        List.of(RoleTable.PUBLIC, RoleTable.SIGNED_IN),
        table.stream().filter(role -> !Combinations.isKnown(role)).toList());
  }
}
