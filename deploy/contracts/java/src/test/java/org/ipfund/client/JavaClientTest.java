package org.ipfund.client;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipfund.client.catalog.model.RoundStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What openapi-generator makes of the four documents reads a running suite: {@code IPFUND_DATA} is
 * its data directory. Without one the build compiles the client and runs no test.
 */
class JavaClientTest {

  private static String bearer;

  @BeforeAll
  static void signIn() throws IOException {
    Path token = Path.of(System.getenv("IPFUND_DATA"), "identity", "tokens", "440100-clerk");
    bearer = "Bearer " + Files.readString(token).strip();
  }

  @Test
  void catalog_readsRoundsAndCodeLists() throws Exception {
    var client = new org.ipfund.client.catalog.ApiClient();
    client.updateBaseUri("http://127.0.0.1:8081");
    client.setRequestInterceptor(request -> request.header("Authorization", bearer));

    var rounds =
        new org.ipfund.client.catalog.api.RoundsApi(client)
            .listRounds(null, null, 50, RoundStatus.PUBLISHED, null, null, null, null, null)
            .getItems();
    var lists = new org.ipfund.client.catalog.api.CodesApi(client).getCodeLists(null);

    assertAll(
        () -> assertFalse(rounds.isEmpty()),
        () -> assertTrue(rounds.stream().allMatch(r -> r.getStatus() == RoundStatus.PUBLISHED)),
        () -> assertFalse(lists.getCodeLists().isEmpty()));
  }

  @Test
  void submission_tellsWhoIAmAndReadsDemands() throws Exception {
    var client = new org.ipfund.client.submission.ApiClient();
    client.updateBaseUri("http://127.0.0.1:8082");
    client.setRequestInterceptor(request -> request.header("Authorization", bearer));

    var me = new org.ipfund.client.submission.api.MeApi(client).getMe(null);
    var demands =
        new org.ipfund.client.submission.api.DemandsApi(client)
            .listDemands(
                null, 50, null, null, null, me.getUnitId(), null, null, null, null, null)
            .getItems();

    assertAll(
        () -> assertEquals("440100", me.getRegionCode()),
        () -> assertFalse(demands.isEmpty()),
        () -> assertTrue(demands.stream().allMatch(d -> d.getUnitId().equals(me.getUnitId()))));
  }

  @Test
  void allocation_readsAccounts() throws Exception {
    var client = new org.ipfund.client.allocation.ApiClient();
    client.updateBaseUri("http://127.0.0.1:8083");
    client.setRequestInterceptor(request -> request.header("Authorization", bearer));

    var me = new org.ipfund.client.allocation.api.MeApi(client).getMe(null);

    var accounts =
        new org.ipfund.client.allocation.api.LedgerApi(client)
            .listAccounts(2024, null, null, 50, me.getRegionCode(), null)
            .getItems();
    assertFalse(accounts.isEmpty());
  }

  @Test
  void performance_readsTargetTables() throws Exception {
    var client = new org.ipfund.client.performance.ApiClient();
    client.updateBaseUri("http://127.0.0.1:8084");
    client.setRequestInterceptor(request -> request.header("Authorization", bearer));

    var tables =
        new org.ipfund.client.performance.api.TargetTablesApi(client)
            .listTargetTables(
                2024, null, null, 50, null, null, null, null, null, null, null, null, null)
            .getItems();
    assertFalse(tables.isEmpty());
  }
}
