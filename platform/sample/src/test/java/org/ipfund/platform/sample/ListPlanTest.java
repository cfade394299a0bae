package org.ipfund.platform.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** A page of a long table is planned once, not at every request. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ListPlanTest {

  /** A table that is always there, long, and has an index over its key. */
  private static final String LONG = "SELECT a.attnum AS found FROM pg_attribute a";

  private static final String PLANS =
      "SELECT generic_plans FROM pg_prepared_statements WHERE statement LIKE ?";

  private static final int REQUESTS = 30;

  @Inject Database database;

  private List<Integer> page() {
    return new Select(LONG)
        .where("a.attrelid > ?::int::oid", 0)
        .then(" ORDER BY a.attrelid, a.attnum")
        .limit(21)
        .read(database, row -> row.number("found"));
  }

  @Test
  void limit_ofALongTable_letsThePlanBeKept() {
    long generic =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  for (int i = 0; i < REQUESTS; i++) {
                    assertEquals(21, page().size());
                  }
                  return database
                      .first(PLANS, row -> row.longNumber("generic_plans"), LONG + " WHERE%")
                      .orElseThrow();
                });
    assertTrue(generic > 0, "planned anew at each of " + REQUESTS + " requests");
  }
}
