package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for many items as for one. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  @Inject SessionFactory sessions;

  private long statements(String path, int limit) {
    Statistics statistics = sessions.getStatistics();
    // The least of several: the look for rounds that are due is counted along now and then.
    return IntStream.range(0, 7)
        .mapToLong(
            i -> {
              long before = statistics.getPrepareStatementCount();
              Client.get(path, "limit", limit).statusCode(200);
              return statistics.getPrepareStatementCount() - before;
            })
        .min()
        .orElseThrow();
  }

  private void assertStatements(long expected, String path) {
    assertEquals(expected, statements(path, 1));
    assertEquals(expected, statements(path, 200));
  }

  @Test
  void listProjects_whenManyRowsHaveObligations_asksThrice() {
    String round = RoundFixtures.open().extract().path("id");
    Client.load(
        "/v1/rounds/" + round + "/projects",
        Map.of("rows", Sample.catalogue("catalogue_2023.csv")));
    assertStatements(3, "/v1/rounds/" + round + "/projects");
  }

  @Test
  void listRounds_whenThereAreMany_asksOnce() {
    RoundFixtures.open();
    RoundFixtures.open();
    assertStatements(1, "/v1/rounds");
  }

  @Test
  void listForms_whenEachHasRules_asksTwice() {
    String round = RoundFixtures.open().extract().path("id");
    assertStatements(2, "/v1/rounds/" + round + "/forms");
  }

  @Test
  void listRegions_whenThereAreMany_asksOnce() {
    Sample.loadReferenceData();
    assertStatements(1, "/v1/regions");
  }
}
