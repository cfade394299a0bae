package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class AuditTest {

  @Inject DataSource database;

  private String ask(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement query = connection.createStatement();
        ResultSet row = query.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static int make(String key, String label, String client) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .auth()
        .oauth2(Tokens.system(client))
        .body("{\"label\": \"%s\", \"price\": \"1\"}".formatted(label))
        .post("/v1/parcels")
        .statusCode();
  }

  @Test
  void entry_afterChange_saysWhoDidWhatToWhat() throws SQLException {
    String label = UUID.randomUUID().toString();
    assertEquals(201, make(UUID.randomUUID().toString(), label, "clerk-7"));
    assertEquals(
        "clerk-7 made parcel 1.00",
        OwnerDatabase.ask(
            "SELECT concat_ws(' ', actor, action, subject_type, after->>'price')"
                + " FROM platform.audit_entry WHERE after->>'label' = '"
                + label
                + "'"));
  }

  @Test
  void entries_byTheApplicationRole_canOnlyBeAdded() {
    for (String sql :
        List.of(
            "DELETE FROM platform.audit_entry",
            "UPDATE platform.audit_entry SET actor = 'x'",
            "DELETE FROM platform.outbox",
            "UPDATE platform.outbox SET data = '{}'",
            "DELETE FROM platform.outbox_sent",
            "TRUNCATE platform.audit_entry",
            "CREATE TABLE mine (id int)")) {
      SQLException refused = assertThrows(SQLException.class, () -> ask(sql));
      assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
    }
  }

  @Test
  void create_whenSentManyTimesAtOnce_hasOneEffect() throws Exception {
    String key = UUID.randomUUID().toString();
    String label = UUID.randomUUID().toString();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    Callable<Integer> send = () -> make(key, label, "twin");
    List<Future<Integer>> sent =
        clients.invokeAll(IntStream.range(0, 24).mapToObj(i -> send).toList());
    clients.shutdown();
    assertTrue(sent.stream().map(AuditTest::status).allMatch(s -> s == 201 || s == 409));
    assertTrue(sent.stream().map(AuditTest::status).anyMatch(s -> s == 201));
    assertEquals("1", OwnerDatabase.ask("SELECT count(*) FROM parcel WHERE label = ?", label));
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM platform.audit_entry WHERE after->>'label' = ?", label));
  }

  private static int status(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
