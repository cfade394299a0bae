package org.ipfund.submission.inbound;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.ipfund.platform.testing.Tokens;
import org.ipfund.submission.testing.Catalog;
import org.ipfund.submission.testing.Heyuan;
import org.ipfund.submission.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalog says of accounts and delegations decides who may act here. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccountEventsTest {

  private Heyuan heyuan;
  private String subject;
  private String ofRound;

  @BeforeEach
  void file() {
    TestClock.set("2023-05-25T01:00:00Z");
    heyuan = Heyuan.open();
    subject = "person-" + heyuan.round();
    ofRound = "/v1/demands?roundId=" + heyuan.round();
    Http.draft(heyuan.demandOf(heyuan.county()));
  }

  private void account(String regionCode, String role, boolean suspended) {
    Catalog.publish(
        "account-changed.v1",
        subject,
        """
        {"subject": "%s", "unitId": "%s", "regionCode": "%s", "roles": ["%s"],
         "suspended": %b, "links": []}
        """
            .formatted(subject, heyuan.county(), regionCode, role, suspended));
    Catalog.awaitRow(
        "SELECT 1 FROM platform.account WHERE subject = ? AND suspended = ?", subject, suspended);
  }

  private void delegate(String role, String until) {
    UUID id = UUID.randomUUID();
    Catalog.publish(
        "delegation-changed.v1",
        id.toString(),
        """
        {"delegationId": "%s", "from": "chief", "to": "%s", "roles": ["%s"],
         "startsAt": "2023-05-20T00:00:00+08:00", "endsAt": "%s", "links": []}
        """
            .formatted(id, subject, role, until));
    Catalog.awaitRow("SELECT 1 FROM platform.delegation WHERE id = ?", id);
  }

  @Test
  void account_whenKept_winsOverTheToken() {
    account(Heyuan.COUNTY, "COUNTY_CLERK", false);
    String token = Tokens.person(subject, null, Heyuan.OTHER_CITY, "CITY_CLERK");
    Http.getAs(token, ofRound).statusCode(200).body("items", hasSize(1));
  }

  @Test
  void account_whenSuspended_mayDoNothing() {
    account(Heyuan.COUNTY, "COUNTY_CLERK", true);
    String token = Tokens.person(subject, heyuan.county(), Heyuan.COUNTY, "COUNTY_CLERK");
    Http.getAs(token, ofRound)
        .statusCode(403)
        .body("type", equalTo("urn:ipfund:problem:suspended"));
  }

  @Test
  void delegation_whileItLasts_lendsTheRole() {
    delegate("COUNTY_APPROVER", "2023-06-01T00:00:00+08:00");
    String token = Tokens.person(subject, heyuan.county(), Heyuan.COUNTY, "UNIT_ADMIN");
    Http.getAs(token, ofRound).statusCode(200).body("items", hasSize(1));
    Http.getAs(token, "/v1/rounds/" + heyuan.round() + "/summary").statusCode(200);
  }

  @Test
  void delegation_whenItIsOver_lendsNothing() {
    delegate("COUNTY_APPROVER", "2023-05-24T00:00:00+08:00");
    String token = Tokens.person(subject, heyuan.county(), Heyuan.COUNTY, "UNIT_ADMIN");
    Http.getAs(token, "/v1/rounds/" + heyuan.round() + "/summary").statusCode(403);
  }
}
