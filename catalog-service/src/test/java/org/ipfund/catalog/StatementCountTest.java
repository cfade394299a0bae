package org.ipfund.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.StatementCounter;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for many items as for one. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class StatementCountTest {

  @Inject StatementCounter counter;

  private long statements(String path, Object... parameters) {
    // The first request asks who its caller is.
    Client.get(path, parameters).statusCode(200);
    long before = counter.taken();
    Client.get(path, parameters).statusCode(200);
    return counter.taken() - before;
  }

  private void assertStatements(long expected, String path) {
    assertEquals(expected, statements(path, "limit", 1));
    assertEquals(expected, statements(path, "limit", 200));
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
    assertEquals(2, statements("/v1/rounds/" + round + "/forms"));
  }

  /** Which moves wait is told by the same statement. */
  @Test
  void listUnits_whenThereAreMany_asksOnce() {
    Sample.loadReferenceData();
    assertStatements(1, "/v1/units");
  }

  @Test
  void listsOfAccounts_whenThereAreMany_askOnce() {
    assertStatements(1, "/v1/registrations");
    assertStatements(1, "/v1/members");
    assertStatements(1, "/v1/delegations");
  }

  @Test
  void listRegionDecisions_whenThereAreMany_asksOnce() {
    assertStatements(1, "/v1/region-decisions");
  }

  @Test
  void listExtensions_always_asksTwice() {
    assertStatements(2, "/v1/rounds/" + RoundFixtures.publish() + "/extensions");
  }

  /** Twice more for those who may move and end them: what waits, and what lies in them. */
  @Test
  void listRegions_whenThereAreMany_asksThrice() {
    Sample.loadReferenceData();
    assertStatements(3, "/v1/regions");
  }
}
