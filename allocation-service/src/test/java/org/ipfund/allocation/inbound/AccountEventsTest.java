package org.ipfund.allocation.inbound;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.ipfund.allocation.fixture.Callers;
import org.ipfund.allocation.fixture.Heard;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What the catalogue says of accounts and delegations decides who may do what here. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccountEventsTest {

  private static final String TOPIC = "ipfund.catalog.v1";
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final String ACCOUNT =
      "{\"subject\": \"%s\", \"unitId\": \"00000000-0000-7000-8000-000000000001\","
          + " \"regionCode\": \"440700\", \"roles\": [\"LOCAL_FINANCE\"],"
          + " \"suspended\": %b, \"links\": []}";
  private static final String DELEGATION =
      "{\"delegationId\": \"%1$s\", \"from\": \"chief\", \"to\": \"%2$s\","
          + " \"roles\": [\"LOCAL_FINANCE\"], \"startsAt\": \"2000-01-01T00:00:00Z\","
          + " \"endsAt\": \"%3$s\", \"links\": []}";

  private static final String ENTRIES =
      "SELECT count(*) FROM platform.audit_entry WHERE action = 'received'"
          + " AND subject_type = ? AND subject_id = ?";

  private static void publish(String event, String subject, long sequence, String data) {
    TestEvents.publish(TOPIC, "org.ipfund.catalog." + event, subject, sequence, data);
  }

  private static void awaitRow(String sql, Object value) {
    await().atMost(DEADLINE).until(() -> OwnerDatabase.ask(sql, value) != null);
  }

  private static int accounts(String token) {
    return Callers.nobody().auth().oauth2(token).get("/v1/accounts").statusCode();
  }

  @Test
  void accountChanged_whenSuspended_shutsTheAccountOut() {
    Heard.everything();
    String subject = UUID.randomUUID().toString();
    publish("account-changed.v1", subject, 1, ACCOUNT.formatted(subject, false));
    awaitRow("SELECT 1 FROM platform.account WHERE subject = ?", subject);
    assertEquals(200, accounts(Tokens.person(subject, null, null, "UNIT_CLERK")));
    publish("account-changed.v1", subject, 2, ACCOUNT.formatted(subject, true));
    awaitRow("SELECT 1 FROM platform.account WHERE suspended AND subject = ?", subject);
    assertEquals(403, accounts(Tokens.person(subject, null, "440700", "LOCAL_FINANCE")));
  }

  @Test
  void suspensionChanged_whenThereIsNoAccount_shutsThePersonOut() {
    Heard.everything();
    String subject = UUID.randomUUID().toString();
    String data = "{\"subject\": \"%s\", \"suspended\": %b, \"links\": []}";
    assertEquals(200, accounts(Tokens.person(subject, null, "440700", "LOCAL_FINANCE")));
    publish("suspension-changed.v1", subject, 1, data.formatted(subject, true));
    awaitRow("SELECT 1 FROM platform.suspension WHERE suspended AND subject = ?", subject);
    assertEquals(403, accounts(Tokens.person(subject, null, "440781", "LOCAL_FINANCE")));
    publish("suspension-changed.v1", subject, 2, data.formatted(subject, false));
    awaitRow("SELECT 1 FROM platform.suspension WHERE NOT suspended AND subject = ?", subject);
    assertEquals(200, accounts(Tokens.person(subject, null, "441600", "LOCAL_FINANCE")));
  }

  @Test
  void suspensionChanged_whenNotConfirmed_stopsNoAuditor() {
    Heard.everything();
    String subject = UUID.randomUUID().toString();
    String data = "{\"subject\": \"%s\", \"suspended\": true, \"confirmed\": %b, \"links\": []}";
    publish("suspension-changed.v1", subject, 1, data.formatted(subject, false));
    awaitRow("SELECT 1 FROM platform.suspension WHERE NOT confirmed AND subject = ?", subject);
    assertEquals(403, accounts(Tokens.person(subject, null, "440700", "LOCAL_FINANCE")));
    assertEquals(200, accounts(Tokens.person(subject, null, null, "AUDITOR")));
    publish("suspension-changed.v1", subject, 2, data.formatted(subject, true));
    awaitRow("SELECT 1 FROM platform.suspension WHERE confirmed AND subject = ?", subject);
    assertEquals(403, accounts(Tokens.person(subject, null, "440000", "AUDITOR")));
  }

  @Test
  void delegationChanged_whileItLasts_lendsTheRole() {
    Heard.everything();
    UUID id = UUID.randomUUID();
    String borrower = id.toString();
    publish(
        "delegation-changed.v1",
        borrower,
        1,
        DELEGATION.formatted(id, borrower, "2100-01-01T00:00:00Z"));
    awaitRow("SELECT 1 FROM platform.delegation WHERE id = ?", id);
    assertEquals(200, accounts(Tokens.person(borrower, null, "440700", "UNIT_CLERK")));
    publish(
        "delegation-changed.v1",
        borrower,
        2,
        DELEGATION.formatted(id, borrower, "2000-01-02T00:00:00Z"));
    awaitRow("SELECT 1 FROM platform.delegation WHERE ends_at < '2001-01-01' AND id = ?", id);
    assertEquals(403, accounts(Tokens.person(borrower, null, "440781", "UNIT_CLERK")));
  }

  @Test
  void rightsChanged_whereTheyArrive_leaveAnAuditEntryEach() {
    Heard.everything();
    UUID id = UUID.randomUUID();
    String person = id.toString();
    publish("account-changed.v1", person, 1, ACCOUNT.formatted(person, false));
    awaitRow("SELECT 1 FROM platform.account WHERE subject = ?", person);
    publish("account-changed.v1", person, 2, ACCOUNT.formatted(person, false));
    publish("account-changed.v1", person, 3, ACCOUNT.formatted(person, true));
    publish(
        "delegation-changed.v1",
        person + "-loan",
        1,
        DELEGATION.formatted(id, person, "2100-01-01T00:00:00Z"));
    awaitRow("SELECT 1 FROM platform.account WHERE suspended AND subject = ?", person);
    awaitRow("SELECT 1 FROM platform.delegation WHERE id = ?", id);
    assertEquals("2", OwnerDatabase.ask(ENTRIES, "account", person));
    assertEquals("1", OwnerDatabase.ask(ENTRIES, "delegation", person));
  }
}
