package org.ipfund.performance.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.ipfund.performance.Receiver;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** A region that ends: its tables are its successor's to read, unfrozen ones to go on with. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EndedRegionTest {

  private static final String TABLE =
      "INSERT INTO target_table (id, demand_id, project_id, unit_id, unit_name, region_code,"
          + " budget_year, requested_amount, status, indicator_count, finding_count, weight_total,"
          + " weight_note, version, scope) VALUES (?, ?, ?, ?, 'x', ?, 2024, 1, ?, 0, 0, 0, '', 0, ?)";

  private static UUID table(Receiver receiver, String status) {
    UUID id = UUID.randomUUID();
    OwnerDatabase.run(
        TABLE,
        id,
        UUID.randomUUID(),
        UUID.randomUUID(),
        receiver.unitId(),
        receiver.regionCode(),
        status,
        "/" + receiver.path() + "/");
    return id;
  }

  private static void await(String sql, Object... values) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> OwnerDatabase.ask(sql, values) != null);
  }

  private static void end(Receiver old, Receiver heir) {
    TestEvents.publish(
        "ipfund.catalog.v1",
        "org.ipfund.catalog.region-changed.v1",
        old.regionCode(),
        """
        {"code": "%s", "name": "%s", "path": "%s", "validTo": "2024-01-01", "successor": "%s"}
        """
            .formatted(old.regionCode(), old.regionName(), heir.path(), heir.regionCode()));
    await("SELECT 1 FROM known_region WHERE code = ? AND path = ?", old.regionCode(), heir.path());
  }

  private static String of(UUID table, String column) {
    return OwnerDatabase.ask("SELECT " + column + " FROM target_table WHERE id = ?", table);
  }

  @Test
  void regionChanged_whenItHasEnded_handsItsTablesOver() {
    Receiver old = Receiver.known();
    Receiver heir = Receiver.known();
    await("SELECT 1 FROM known_unit WHERE id = ?", old.unitId());
    await("SELECT 1 FROM known_region WHERE code = ?", heir.regionCode());
    UUID open = table(old, "APPROVED");
    UUID frozen = table(old, "FROZEN");
    end(old, heir);
    String scope = "/" + heir.path() + "/";
    assertEquals(scope, of(open, "scope"));
    assertEquals(scope, of(frozen, "scope"));
    assertEquals(heir.regionCode(), of(open, "region_code"));
    assertEquals(old.regionCode(), of(frozen, "region_code"));
    assertEquals(heir.regionCode(), of(table(old, "DRAFT"), "region_code"));
  }
}
