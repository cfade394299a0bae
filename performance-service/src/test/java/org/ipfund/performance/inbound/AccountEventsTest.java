package org.ipfund.performance.inbound;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestEvents;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What the catalog says of persons holds here too. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccountEventsTest {

  private static final String TOPIC = "ipfund.catalog.v1";

  private static void await(String token, int status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> given().auth().oauth2(token).get("/v1/findings").statusCode(),
            found -> found == status);
  }

  private static void tell(String subject, int sequence, boolean suspended) {
    tell(subject, sequence, UUID.randomUUID(), suspended);
  }

  private static void tell(String subject, int sequence, UUID unit, boolean suspended) {
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.account-changed.v1",
        subject,
        sequence,
        """
        {"subject": "%s", "unitId": "%s", "regionCode": "440000", "roles": ["PROVINCE_REVIEWER"],
         "suspended": %s, "links": []}
        """
            .formatted(subject, unit, suspended));
  }

  @Test
  void account_whenOpenedAndSuspended_mayAndMayNot() {
    String subject = UUID.randomUUID().toString();
    String token = Tokens.person(subject, null, null);
    await(token, 403);
    tell(subject, 1, false);
    await(token, 200);
    tell(subject, 2, true);
    await(token, 403);
  }

  @Test
  void delegation_whileItLasts_lendsTheRole() {
    String borrower = UUID.randomUUID().toString();
    UUID delegation = UUID.randomUUID();
    String token = Tokens.person(borrower, null, "440000", "LOCAL_FINANCE");
    await(token, 403);
    tell(delegation, borrower, 1, "2099-01-01T00:00:00Z");
    await(token, 200);
    tell(delegation, borrower, 2, "2023-01-01T00:00:00Z");
    await(token, 403);
  }

  private static void tell(UUID delegation, String borrower, int sequence, String end) {
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.delegation-changed.v1",
        delegation.toString(),
        sequence,
        """
        {"delegationId": "%s", "from": "absent", "to": "%s", "roles": ["PROVINCE_REVIEWER"],
         "startsAt": "2023-01-01T00:00:00Z", "endsAt": "%s", "links": []}
        """
            .formatted(delegation, borrower, end));
  }

  private static String received(String kind, Object subject) {
    return OwnerDatabase.ask(
        "SELECT string_agg(coalesce(before ->> 'suspended', '-') || '>' || (after ->> 'suspended'),"
            + " ' ' ORDER BY recorded_at) FROM platform.audit_entry"
            + " WHERE action = 'received' AND subject_type = ? AND subject_id = ?",
        kind,
        subject.toString());
  }

  @Test
  void account_whenItChanges_leavesAnEntryAndWhenNotNone() {
    String subject = UUID.randomUUID().toString();
    String token = Tokens.person(subject, null, null);
    UUID unit = UUID.randomUUID();
    tell(subject, 1, unit, false);
    tell(subject, 2, unit, false);
    tell(subject, 3, unit, true);
    await(token, 403);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "->false false>true".equals(received("account", subject)));
  }

  @Test
  void account_whenRolesAreMissing_isPoison() {
    String subject = UUID.randomUUID().toString();
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.account-changed.v1",
        subject,
        1,
        """
        {"subject": "%s", "unitId": "%s", "regionCode": "440000", "suspended": false}
        """
            .formatted(subject, UUID.randomUUID()));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                OwnerDatabase.ask(
                    "SELECT fault FROM platform.inbox_parked WHERE state = 'POISON' AND subject = ?",
                    subject),
            "data is missing or wrong: roles"::equals);
  }
}
