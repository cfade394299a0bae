package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AccessLogTest {

  private static final String LINE =
      "SELECT concat_ws(' ', subject, client, address, method, path, status)"
          + " FROM platform.access_log WHERE request_id = ?";
  private static final String PARTITION = "SELECT to_regclass('platform.access_log_' || ?)::text";

  private final String request = UUID.randomUUID().toString();

  @Inject DataSource database;

  private String line() {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> OwnerDatabase.ask(LINE, request), line -> line != null);
  }

  @Test
  void line_ofRead_saysWhoAskedForWhatWithoutTheValues() {
    String token = Tokens.person("reader", null, "440000", "AUDITOR");
    given()
        .auth()
        .oauth2(token)
        .header("X-Request-Id", request)
        .get("/v1/audit-entries?actor=13800000000&limit=1")
        .then()
        .statusCode(200);
    assertEquals("reader ipfund-frontend 127.0.0.1 GET /v1/audit-entries?actor&limit 200", line());
  }

  @Test
  void line_ofNobodySignedIn_isKeptToo() {
    given().noFilters().header("X-Request-Id", request).get("/v1/parcels").then().statusCode(401);
    assertEquals("127.0.0.1 GET /v1/parcels 401", line());
  }

  private void asApplication(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void log_byTheApplicationRole_canOnlyBeAddedTo() {
    for (String sql :
        List.of(
            "SELECT * FROM platform.access_log",
            "DELETE FROM platform.access_log",
            "UPDATE platform.access_log SET subject = 'x'",
            "DROP TABLE platform.access_log_" + month(0),
            "DELETE FROM platform.audit_chain",
            "UPDATE platform.audit_chain SET position = 0",
            "DELETE FROM platform.audit_checkpoint",
            "UPDATE platform.audit_checkpoint SET position = 0",
            "UPDATE platform.audit_pending SET serial = DEFAULT")) {
      String refused = assertThrows(SQLException.class, () -> asApplication(sql)).getMessage();
      assertTrue(refused.contains("permission denied") || refused.contains("must be owner"), sql);
    }
  }

  private static String month(int ahead) {
    return YearMonth.now(ZoneOffset.UTC).plusMonths(ahead).toString().replace('-', '_');
  }

  private static String partition(String month) {
    return OwnerDatabase.ask(PARTITION, month);
  }

  @Test
  void keep_always_makesComingMonthsAndDropsOldOnes() throws SQLException {
    String old = month(-20);
    OwnerDatabase.run(
        "CREATE TABLE platform.access_log_%s PARTITION OF platform.access_log FOR VALUES FROM ('%s-01') TO ('%s-02')"
            .formatted(old, old.replace('_', '-'), old.replace('_', '-')));
    asApplication("SELECT platform.keep_access_log(20)");
    assertEquals("platform.access_log_" + old, partition(old));
    asApplication("SELECT platform.keep_access_log(12)");
    assertEquals(null, partition(old));
    for (int ahead = 0; ahead <= 2; ahead++) {
      assertEquals("platform.access_log_" + month(ahead), partition(month(ahead)));
    }
  }

  @Test
  void keep_ofFewerThanSixMonths_isRefusedByTheDatabase() {
    assertTrue(
        assertThrows(SQLException.class, () -> asApplication("SELECT platform.keep_access_log(5)"))
            .getMessage()
            .contains("six months at least"));
  }
}
