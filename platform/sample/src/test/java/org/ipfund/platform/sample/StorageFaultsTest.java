package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What passes by itself is a problem that says when to come back, never an internal error. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(StorageFaultsTest.Impatient.class)
class StorageFaultsTest {

  private static final String BUSY = "urn:ipfund:problem:busy";
  private static final String AWAY = "urn:ipfund:problem:unavailable";
  private static final String SLEEP = "/v1/trouble/storage/sleep?millis=%d&times=%d";
  private static final String SLEEPERS =
      "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active'"
          + " AND pid <> pg_backend_pid()";

  public static class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "DB_LOCK_TIMEOUT", "300ms",
          "DB_STATEMENT_TIMEOUT", "1500ms",
          "DB_IDLE_TRANSACTION_TIMEOUT", "20s",
          "TRANSACTION_TIMEOUT", "3S",
          "DB_POOL_SIZE", "8",
          "quarkus.datasource.jdbc.acquisition-timeout", "500ms");
    }
  }

  @Inject DataSource database;

  private static RequestSpecification write(String key, String label) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(label));
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  private static void assertComesBack(ValidatableResponse answer, int status, String type) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]?"))
        .body("type", equalTo(type));
  }

  private static Connection holding(String sql) throws SQLException {
    Connection other = OwnerDatabase.connect();
    other.setAutoCommit(false);
    other.createStatement().execute(sql);
    return other;
  }

  @Test
  void change_whenAnotherHoldsTheRow_isToComeAgain() throws SQLException {
    Response made = write(random(), random()).post("/v1/parcels");
    String path = made.header("Location").replaceFirst("^https?://[^/]+", "");
    String lock = "SELECT 1 FROM parcel WHERE id = '%s' FOR UPDATE";
    String key = random();
    String label = random();
    RequestSpecification change = write(key, label).header("If-Match", made.header("ETag"));
    try (Connection other = holding(lock.formatted(path.substring("/v1/parcels/".length())))) {
      assertComesBack(change.post(path + "/relabelling").then(), 503, BUSY);
    }
    change.post(path + "/relabelling").then().statusCode(200).body("label", equalTo(label));
  }

  @Test
  void create_whenTheTableIsLocked_leavesNothingBehind() throws SQLException {
    RequestSpecification create = write(random(), random());
    try (Connection other = holding("LOCK TABLE parcel IN SHARE MODE")) {
      assertComesBack(create.post("/v1/parcels").then(), 503, BUSY);
    }
    create.post("/v1/parcels").then().statusCode(201);
  }

  @Test
  void read_whenTheTableIsLocked_isToComeAgain() throws SQLException {
    try (Connection other = holding("LOCK TABLE parcel IN ACCESS EXCLUSIVE MODE")) {
      assertComesBack(given().get("/v1/parcels").then(), 503, BUSY);
    }
    given().get("/v1/parcels").then().statusCode(200);
  }

  @Test
  void read_whenItsStatementLastsTooLong_isToComeAgain() {
    assertComesBack(given().get(SLEEP.formatted(5_000, 1)).then(), 503, BUSY);
  }

  @Test
  void request_whenItsTransactionLastsTooLong_isToComeAgain() {
    given()
        .get(SLEEP.formatted(1_000, 5))
        .then()
        .statusCode(503)
        .header("Retry-After", matchesPattern("[1-9][0-9]?"));
  }

  @Test
  void request_whenNoConnectionIsFree_isToComeAgain() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      takeAll(taken);
      assertComesBack(given().get("/v1/parcels").then(), 503, AWAY);
      assertComesBack(write(random(), random()).post("/v1/parcels").then(), 503, AWAY);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    given().get("/v1/parcels").then().statusCode(200);
  }

  @Test
  void request_afterTransactionsThatCouldNotBegin_isAnsweredAgain() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      takeAll(taken);
      List<CompletableFuture<Integer>> answers = statuses(40);
      answers.forEach(answer -> assertEquals(503, answer.join()));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    statuses(40).forEach(answer -> assertEquals(200, answer.join()));
  }

  private static List<CompletableFuture<Integer>> statuses(int times) {
    return Stream.generate(
            () ->
                CompletableFuture.supplyAsync(
                    () -> given().get("/v1/trouble/storage/begin").statusCode()))
        .limit(times)
        .toList();
  }

  private void takeAll(List<Connection> taken) {
    try {
      while (true) {
        taken.add(database.getConnection());
      }
    } catch (SQLException none) {
      assertEquals(null, none.getSQLState());
    }
  }

  @Test
  void request_whenItsSessionIsEnded_isToComeAgain() throws Exception {
    CompletableFuture<Response> answer =
        CompletableFuture.supplyAsync(() -> given().get(SLEEP.formatted(1_400, 1)));
    await().atMost(Duration.ofSeconds(10)).until(() -> !ask(SLEEPERS).equals("0"));
    ask(SLEEPERS.replace("count(*)", "bool_or(pg_terminate_backend(pid))"));
    assertComesBack(answer.get().then(), 503, AWAY);
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "55P03,503,busy",
    "57014,503,busy",
    "25P03,503,busy",
    "55000,503,busy",
    "40001,409,lost-race",
    "40P01,409,lost-race",
    "08006,503,unavailable",
    "53300,503,unavailable",
    "53100,503,unavailable",
    "57P01,503,unavailable",
    "57P03,503,unavailable",
    "58030,503,unavailable",
    "25006,503,unavailable"
  })
  void request_whenTheDatabaseFails_isToComeAgain(String state, int status, String kind) {
    assertComesBack(
        given().get("/v1/trouble/storage/states/" + state).then(),
        status,
        "urn:ipfund:problem:" + kind);
  }

  @Test
  void request_whenItWouldFailAgain_isAnInternalError() {
    given()
        .get("/v1/trouble/storage/states/42P01")
        .then()
        .statusCode(500)
        .header("Retry-After", (String) null);
  }
}
