package org.ipfund.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileConfigSourceTest {

  @TempDir Path folder;

  @Test
  void settings_whenNamedByFile_areItsContent() throws IOException {
    Path secret = Files.writeString(folder.resolve("p"), "  pass word\n");
    FileConfigSource source =
        new FileConfigSource(
            Map.of(
                "DB_PASSWORD_FILE", secret.toString(),
                "CLOCK_FILE", secret.toString(),
                "DB_USER_FILE", folder.resolve("absent").toString(),
                "DB_URL", "jdbc:postgresql:x"));
    assertEquals(Set.of("DB_PASSWORD"), source.getPropertyNames());
    assertEquals("pass word", source.getValue("DB_PASSWORD"));
  }

  @Test
  void keys_whenNamedByFile_stayInTheirFiles() throws IOException {
    Path key = Files.writeString(folder.resolve("k"), "secret");
    FileConfigSource source =
        new FileConfigSource(
            Map.of(
                "AUDIT_SIGNING_KEY_FILE", key.toString(),
                "EVENT_SIGNING_KEY_FILE", key.toString(),
                "EVENT_PUBLIC_KEYS_FILE", key.toString()));
    assertEquals(Set.of(), source.getPropertyNames());
  }

  @Test
  void certificates_whenNamedByFile_stayInTheirFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("k"), "secret");
    FileConfigSource source =
        new FileConfigSource(
            Map.of(
                "TLS_KEY_FILE", secret.toString(),
                "TLS_CERTIFICATE_FILE", secret.toString(),
                "OIDC_TRUST_FILE", secret.toString(),
                "OIDC_CLIENT_SECRET_FILE", secret.toString(),
                "KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString()));
    assertEquals(Set.of("OIDC_CLIENT_SECRET", "KAFKA_SASL_JAAS_CONFIG"), source.getPropertyNames());
  }
}
