package org.ipfund.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.ipfund.platform.testing.RowSecurity;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** Every table of this service is closed for whoever does not say who asks. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RowSecurityTest {

  /** What the catalog tells everybody. */
  private static final Set<String> OPEN = Set.of("known_region", "known_fund");

  /** Whose rows are everybody's once they are published or disclosed. */
  private static final Set<String> DISCLOSED = Set.of();

  @Test
  void tables_whenNobodySaysWhoAsks_showNoRow() throws SQLException {
    Tables.draft();
    assertEquals(List.of(), RowSecurity.faults(OPEN, DISCLOSED));
  }
}
