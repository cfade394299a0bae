package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.guard.Account;
import org.ipfund.platform.guard.Accounts;
import org.ipfund.platform.guard.Delegation;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.RowSecurity;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What the platform keeps of others is closed for whoever does not say who asks. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RowSecurityTest {

  private static final List<String> KEPT =
      List.of(
          "parcel",
          "platform.outbox",
          "platform.audit_entry",
          "platform.idempotency_key",
          "platform.account",
          "platform.delegation",
          "platform.operation",
          "platform.inbox_order",
          "platform.inbox_parked");

  @Inject Heard heard;
  @Inject Accounts accounts;
  @Inject Database database;

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static void make(String token, String key) {
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(id()))
        .post("/v1/parcels")
        .then()
        .statusCode(201);
  }

  private void fill() {
    make(Tokens.system("filler"), id());
    accounts.keep(new Account(id(), UUID.randomUUID(), "441621", Set.of("UNIT_CLERK"), false));
    Instant now = Instant.now();
    accounts.keep(new Delegation(UUID.randomUUID(), id(), id(), Set.of("UNIT_CLERK"), now, now));
    OwnerDatabase.run(
        "INSERT INTO platform.operation (id, kind, status, total, started_by)"
            + " VALUES (gen_random_uuid(), 'test', 'FAILED', 0, 'somebody')");
    Heard.open();
    Heard.stamp(id(), 1, "never-" + id());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> KEPT.stream().allMatch(table -> count(table) > 0));
  }

  private static long count(String table) {
    return Long.parseLong(OwnerDatabase.ask("SELECT count(*) FROM " + table));
  }

  @Test
  void tables_whenNobodySaysWhoAsks_showNoRow() throws SQLException {
    fill();
    assertEquals(
        List.of(), RowSecurity.faults(Set.of("place", "stamp", "known_post_office"), Set.of()));
  }

  @Test
  void storedAnswers_whenSomebodyElseAsks_areHidden() {
    String client = id();
    String key = id();
    make(Tokens.system(client), key);
    String own = "SELECT key FROM platform.idempotency_key WHERE key = ?";
    assertTrue(database.list(own, row -> row.text("key"), key).isEmpty());
    assertEquals(
        List.of(key),
        SystemScope.call("test", () -> database.list(own, row -> row.text("key"), key)));
  }

  @Test
  void asSystem_insideATransaction_seesMoreForOneStatementOnly() {
    make(Tokens.system("filler"), id());
    String entries = "SELECT id FROM platform.audit_entry LIMIT 1";
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertTrue(database.list(entries, row -> row.id("id")).isEmpty());
              assertFalse(database.listAsSystem(entries, row -> row.id("id")).isEmpty());
              assertTrue(database.list(entries, row -> row.id("id")).isEmpty());
            });
  }

  @Test
  void accounts_insideACallersTransaction_areKeptAndRead() {
    String subject = id();
    Account account = new Account(subject, null, "441621", Set.of(), false);
    QuarkusTransaction.requiringNew().run(() -> accounts.keep(account));
    QuarkusTransaction.requiringNew()
        .run(() -> assertEquals(account, accounts.find(subject).orElseThrow()));
  }
}
