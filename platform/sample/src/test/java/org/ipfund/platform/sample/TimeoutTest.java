package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.arjuna.ats.arjuna.coordinator.TxControl;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(Hardened.class)
class TimeoutTest {

  private static final String HERE = "127.0.0.1";

  @Inject DataSource database;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Test
  void connection_whenHalfARequestComes_isCutOff() {
    try (RawConnection connection = new RawConnection(HERE)) {
      long start = System.nanoTime();
      assertEquals("", connection.write("GET /v1/about HTTP/1.1\r\nHost: loc").answer());
      assertShort(start);
    }
  }

  @Test
  void connection_whenBodyStops_isCutOff() {
    try (RawConnection connection = new RawConnection(HERE)) {
      long start = System.nanoTime();
      connection.send("POST", "/v1/parcels", "Content-Type: application/json", "Content-Length: 9");
      String answer = connection.write("{").answer();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"), answer);
      assertShort(start);
    }
  }

  @Test
  void connection_whenBodyDrips_isAnsweredAndCutOff() {
    try (RawConnection connection = new RawConnection(HERE)) {
      long start = System.nanoTime();
      connection.send(
          "POST", "/v1/parcels", "Content-Type: application/json", "Content-Length: 99");
      await()
          .pollInterval(Duration.ofMillis(300))
          .atMost(Duration.ofSeconds(10))
          .until(() -> drip(connection));
      String answer = connection.answer();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"), answer);
      assertShort(start);
    }
  }

  @Test
  void request_whileManyBodiesDrip_findsAWorker() {
    List<RawConnection> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 24; i++) {
        RawConnection one = new RawConnection(HERE);
        slow.add(one);
        one.send("POST", "/v1/parcels", "Content-Type: application/json", "Content-Length: 99");
        one.write("{");
      }
      assertEquals(200, given().get("/v1/parcels").statusCode());
      assertTrue(slow.stream().noneMatch(RawConnection::hasAnswer), "they are still in the way");
    } finally {
      slow.forEach(RawConnection::close);
    }
  }

  private static boolean drip(RawConnection connection) {
    try {
      connection.write(" ");
      return connection.hasAnswer();
    } catch (UncheckedIOException closed) {
      return true;
    }
  }

  private static void assertShort(long start) {
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(25).toNanos());
  }

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 7s",
    "lock_timeout, 3s",
    "idle_in_transaction_session_timeout, 11s"
  })
  void database_always_endsWhatTakesTooLong(String setting, String value) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      assertEquals(value, row.getString(1));
    }
  }

  @Test
  void transaction_always_hasAnEnd() {
    assertEquals(13, TxControl.getDefaultTimeout());
  }

  @Test
  void kafka_always_hasTheTimesAndCertificatesOfTheEnvironment() {
    assertEquals("9000", kafka.get("request.timeout.ms"));
    assertEquals("30000", kafka.get("default.api.timeout.ms"));
    assertEquals("/run/secrets/kafka.pem", kafka.get("ssl.truststore.location"));
    assertEquals("PEM", kafka.get("ssl.truststore.type"));
    assertEquals("SCRAM-SHA-512", kafka.get("sasl.mechanism"));
  }
}
