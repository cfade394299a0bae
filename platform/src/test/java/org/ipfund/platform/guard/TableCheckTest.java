package org.ipfund.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.ipfund.platform.access.RoleTable;
import org.junit.jupiter.api.Test;

class TableCheckTest {

  @Test
  void compare_whenOperationHasNoRow_isAFault() {
    assertEquals(
        List.of("operation b has no row", "row c names no operation"),
        TableCheck.compare(List.of("a", "b"), Set.of("a", "c")));
  }

  @Test
  void compare_whenListsAreTheSame_isRight() {
    assertEquals(List.of(), TableCheck.compare(List.of("a", "b"), Set.of("b", "a")));
  }

  @Test
  void faults_ofFields_nameWhatIsNoProperty() {
    RoleTable table =
        RoleTable.parse(
            """
            kind,name,PUBLIC,apart_from
            field,org.ipfund.platform.guard.TokenHolder.suspended,-,
            field,org.ipfund.platform.guard.TokenHolder.colour,-,
            field,org.ipfund.platform.guard.Unknown.suspended,-,
            field,suspended,-,
            """);
    assertEquals(3, HiddenFields.faults(table).size());
  }
}
