package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
@TestProfile(Hardened.class)
class SecretsTest {

  private static String logAfter(String marker) {
    await().until(() -> Files.readString(Hardened.LOG).contains(marker));
    try {
      return Files.readString(Hardened.LOG);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void log_whenRequestFails_hasNoTokenAndNoKey() {
    String marker = "r-" + UUID.randomUUID();
    String token = Tokens.system("secretive");
    String key = "key-" + UUID.randomUUID();
    String body = "{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID());
    for (String path : new String[] {"/v1/parcels", "/v1/parcels?limit=1&limit=1"}) {
      given()
          .urlEncodingEnabled(false)
          .contentType("application/json")
          .header("Authorization", "Bearer " + token)
          .header("Idempotency-Key", key)
          .body(body)
          .post(path);
    }
    given()
        .header("Authorization", "Bearer " + token)
        .header("X-Request-Id", marker)
        .get("/v1/trouble/failure")
        .then()
        .statusCode(500);
    given().header("Authorization", "Basic " + token).get("/v1/trouble/failure");
    String log = logAfter(marker);
    assertTrue(log.contains("a request failed"), "the failure itself is logged");
    assertFalse(log.contains(token), "token");
    assertFalse(log.contains(token.substring(token.lastIndexOf('.'))), "signature");
    assertEquals(List.of(), log.lines().filter(line -> line.contains(key)).toList());
  }

  @Test
  void log_whenServiceAndItsClientsStart_hasNoPassword() {
    String log = logAfter("org.apache.kafka.clients");
    assertEquals(List.of(), log.lines().filter(line -> line.contains(Hardened.SECRET)).toList());
  }
}
