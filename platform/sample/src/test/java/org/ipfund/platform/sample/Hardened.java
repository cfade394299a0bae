package org.ipfund.platform.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Short times, one allowed origin, everything logged to a file. */
public class Hardened implements QuarkusTestProfile {

  static final String ORIGIN = "https://portal.example";
  static final String SECRET = "s3cret-9d2f";
  static final Path LOG = newLog();

  private static Path newLog() {
    try {
      Path log = Files.createTempFile("service", ".log");
      log.toFile().deleteOnExit();
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("CORS_ORIGINS", ORIGIN),
        Map.entry("HTTP_IDLE_TIMEOUT", "10S"),
        Map.entry("HTTP_READ_TIMEOUT", "4S"),
        Map.entry("DB_STATEMENT_TIMEOUT", "7s"),
        Map.entry("DB_LOCK_TIMEOUT", "3s"),
        Map.entry("DB_IDLE_TRANSACTION_TIMEOUT", "11s"),
        Map.entry("TRANSACTION_TIMEOUT", "13S"),
        Map.entry("KAFKA_REQUEST_TIMEOUT_MS", "9000"),
        Map.entry("KAFKA_SSL_TRUSTSTORE_LOCATION", "/run/secrets/kafka.pem"),
        Map.entry("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM"),
        Map.entry(
            "KAFKA_SASL_JAAS_CONFIG", "ScramLoginModule required password=\"" + SECRET + "\";"),
        Map.entry("KAFKA_SSL_TRUSTSTORE_PASSWORD", SECRET),
        Map.entry("quarkus.log.category.\"org.apache.kafka.clients\".level", "INFO"),
        Map.entry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512"),
        Map.entry("quarkus.log.file.enabled", "true"),
        Map.entry("quarkus.log.file.path", LOG.toString()),
        Map.entry("quarkus.log.file.level", "DEBUG"),
        // As on the console; the test's own client would log what it sends.
        Map.entry("quarkus.log.file.filter", "secrets"),
        Map.entry("quarkus.log.category.\"org.apache.http\".level", "INFO"),
        Map.entry("quarkus.log.file.rotation.max-file-size", "1G"),
        Map.entry("quarkus.log.console.level", "INFO"),
        Map.entry("quarkus.log.level", "DEBUG"));
  }
}
