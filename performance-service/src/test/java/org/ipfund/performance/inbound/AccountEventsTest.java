package org.ipfund.performance.inbound;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
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
    TestEvents.publish(
        TOPIC,
        "org.ipfund.catalog.account-changed.v1",
        subject,
        sequence,
        """
        {"subject": "%s", "unitId": "%s", "regionCode": "440000", "roles": ["PROVINCE_REVIEWER"],
         "suspended": %s, "links": []}
        """
            .formatted(subject, UUID.randomUUID(), suspended));
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
}
