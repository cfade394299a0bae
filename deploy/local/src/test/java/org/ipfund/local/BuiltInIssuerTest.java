package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.ipfund.embedded.FreePorts;
import org.ipfund.local.api.Identities;
import org.ipfund.local.identity.People;
import org.ipfund.local.process.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInIssuerTest {

  private final People people = People.of(new SampleData(Path.of("data")));
  @TempDir Path folder;
  private BuiltInIssuer issuer;

  @BeforeEach
  void start() {
    issuer = new BuiltInIssuer(people, folder.resolve("tokens"), FreePorts.find());
    issuer.start();
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void token_whenPersonIsNamed_saysWhatTheRealmWouldSay() throws Exception {
    JsonNode claims = claims(issuer.identities().token("440100-clerk"));

    assertEquals(issuer.url(), claims.path("iss").asText());
    assertEquals("ipfund", claims.path("aud").asText());
    assertEquals(people.person("440100-clerk").subject(), claims.path("sub").asText());
    assertEquals(people.person("440100-clerk").unitId(), claims.path("unit_id").asText());
    assertEquals("[\"CITY_CLERK\"]", claims.path("roles").toString());
    assertTrue(
        claims.path("exp").asLong() > Instant.now().plus(Duration.ofHours(23)).getEpochSecond());
  }

  @Test
  void token_whenSystemIsNamed_isTheClientsOwn() throws Exception {
    JsonNode claims = claims(issuer.identities().token("finance-440100"));

    assertEquals("finance-440100", claims.path("azp").asText());
    assertEquals("allocation.read allocation.write", claims.path("scope").asText());
  }

  @Test
  void token_whenNobodyHasTheName_isRefused() {
    Identities identities = issuer.identities();

    assertThrows(IllegalArgumentException.class, () -> identities.token("nobody"));
  }

  @Test
  void start_whenDone_hasAFileForEveryToken() throws Exception {
    try (var files = Files.list(folder.resolve("tokens"))) {
      assertEquals(people.names().count(), files.count());
    }
    assertEquals(
        issuer.identities().token("auditor"),
        Files.readString(folder.resolve("tokens").resolve("auditor")));
  }

  @Test
  void start_whenDone_isDiscovered() throws Exception {
    boolean found =
        new Readiness()
            .await(
                URI.create(issuer.url() + "/.well-known/openid-configuration"),
                () -> true,
                Duration.ofSeconds(10));

    assertTrue(found);
  }

  private static JsonNode claims(String token) throws Exception {
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return new ObjectMapper().readTree(new String(payload, StandardCharsets.UTF_8));
  }
}
