package org.ipfund.allocation.inbound;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.junit.jupiter.api.Test;

/** A region that is put under another city: what belongs to it follows. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class MovedRegionTest {

  private static final String REGION =
      "{\"code\": \"%1$s\", \"name\": \"新区\", \"level\": \"COUNTY\","
          + " \"provinceManaged\": false, \"path\": \"440000/%2$s/%1$s\"}";
  private static final String TREASURY =
      "INSERT INTO account (id, kind, region_code, budget_year, fund_name, fund_key, holder,"
          + " holder_key, balance, lowest, version, scope)"
          + " VALUES (?, 'TREASURY', ?, 2024, 'x', 'x', '', '', 0, 0, 0, ?)";

  private static void publish(String code, long sequence, String city) {
    TestEvents.publish(
        "ipfund.catalog.v1",
        "org.ipfund.catalog.region-changed.v1",
        code,
        sequence,
        REGION.formatted(code, city));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask(
                        "SELECT 1 FROM known_region WHERE code = ? AND path LIKE '%' || ? || '%'",
                        code, city)
                    != null);
  }

  private static String scope(String table, String code) {
    return OwnerDatabase.ask("SELECT scope FROM " + table + " WHERE region_code = ?", code);
  }

  private static String former(String table, String code) {
    return OwnerDatabase.ask("SELECT former[1] FROM " + table + " WHERE region_code = ?", code);
  }

  @Test
  void regionChanged_whenItLiesElsewhereNow_allThatBelongsToItFollows() {
    Heard heard = Heard.everything();
    String code = "44" + (1000 + (UUID.randomUUID().getMostSignificantBits() >>> 1) % 9000);
    publish(code, 1, "440700");
    UUID unit = heard.newUnit(code, "新区协会" + code);
    heard.table(unit, code, 2024, "1.00");
    String before = "/440000/440700/" + code + "/";
    heard.run(TREASURY, UUID.randomUUID(), code, before);
    assertEquals(before, scope("known_unit", code));
    publish(code, 2, "441600");
    String after = "/440000/441600/" + code + "/";
    assertEquals(after, scope("known_unit", code));
    assertEquals(after, scope("account", code));
    for (String filed : new String[] {"known_demand", "known_project", "known_table"}) {
      assertEquals(after, scope(filed, code), filed);
      assertEquals(before, former(filed, code), filed);
    }
    heard.table(unit, code, 2025, "1.00");
    assertEquals(
        after,
        OwnerDatabase.ask(
            "SELECT scope FROM known_table WHERE region_code = ? AND budget_year = 2025", code));
  }
}
