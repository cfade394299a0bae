package org.ipfund.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ipfund.platform.chain.VerifyCommand;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** The command against what requests left in the database of the application. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class VerifyCommandTest {

  /** Nobody signs here, so nothing is proven. */
  private static final String AGREES =
      "audit chain of sample-service: not proven: no checkpoint kept outside the database"
          + " (AUDIT_CHECKPOINTS_FILE) says that no entries are missing; agrees with itself up to ";

  private static void make() {
    given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"label\":\"%s\",\"price\":\"1\"}".formatted(UUID.randomUUID()))
        .post("/v1/parcels")
        .then()
        .statusCode(201);
  }

  private static String verify(int exitCode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(exitCode, VerifyCommand.run(ConfigProvider.getConfig(), printed, printed));
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void verify_afterRequests_isIntactUntilSomebodyChangesValue() {
    for (int i = 0; i < 5; i++) {
      make();
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> OwnerDatabase.ask("SELECT count(*) FROM platform.audit_pending").equals("0"));
    String head = OwnerDatabase.ask("SELECT max(position) FROM platform.audit_chain");
    assertTrue(verify(3).contains(AGREES + head + " ("));
    String change =
        "UPDATE platform.audit_entry SET after = jsonb_set(after, '{price}', '\"%s\"')"
            + " WHERE id = (SELECT entry_id FROM platform.audit_chain WHERE position = "
            + head
            + ")";
    OwnerDatabase.run(change.formatted("9.00"));
    assertEquals(
        "audit chain of sample-service: broken at "
            + head
            + ": its entry, its time or its hash was changed",
        verify(1));
    OwnerDatabase.run(change.formatted("1.00"));
    assertTrue(verify(3).contains(AGREES + head + " ("));
  }

  @Test
  void isWanted_withoutTheSetting_isFalse() {
    assertEquals(false, VerifyCommand.isWanted(ConfigProvider.getConfig()));
  }
}
