package org.ipfund.platform.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.operation.Operations;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

/** What runs beside the requests goes on, whatever it meets. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class BackgroundTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  /** More than there are workers: one that was left in a transaction would be found. */
  private static final int MANY = 20;

  @Inject Operations operations;
  @Inject Stumbling stumbling;
  @Inject MeterRegistry registry;

  private UUID start(Operations.Work work) {
    return QuarkusTransaction.requiringNew().call(() -> operations.start("test", 1, false, work));
  }

  private static List<RowFault> overflow(Operations.Progress progress) {
    throw new StackOverflowError();
  }

  private static String status(UUID id) {
    return OwnerDatabase.ask("SELECT status FROM platform.operation WHERE id = ?", id);
  }

  private static void awaitStatus(String wanted, UUID id) {
    await().atMost(DEADLINE).until(() -> wanted.equals(status(id)));
  }

  @Test
  void operation_whenItsWorkThrowsAnError_fails() {
    Stream.generate(() -> start(BackgroundTest::overflow))
        .limit(MANY)
        .toList()
        .forEach(id -> awaitStatus("FAILED", id));
    Stream.generate(() -> start(progress -> List.of()))
        .limit(MANY)
        .toList()
        .forEach(id -> awaitStatus("SUCCEEDED", id));
  }

  /** Whoever was told that nothing changed must find nothing changed. */
  @Test
  void operation_whenItWasGivenUpMeanwhile_leavesNothing() {
    String code = UUID.randomUUID().toString();
    String giveUp =
        "UPDATE platform.operation SET status = 'FAILED', ended_at = now()"
            + " WHERE kind = 'test' AND status = 'RUNNING'";
    UUID id =
        start(
            progress -> {
              OwnerDatabase.run(giveUp);
              stumbling.learn(code);
              return List.of();
            });
    awaitStatus("FAILED", id);
    await().during(Duration.ofMillis(300)).until(() -> "FAILED".equals(status(id)));
    assertEquals(
        "0", OwnerDatabase.ask("SELECT count(*) FROM known_post_office WHERE code = ?", code));
  }

  @Test
  void schedule_whenItsWorkThrowsAnError_goesOn() {
    await().atMost(DEADLINE).until(() -> stumbling.runs() > 2 * Stumbling.FALLS);
  }

  @Test
  void leaders_always_areSeenToLive() {
    Stream.of("outbox-relay", "audit-chain")
        .forEach(
            name ->
                assertEquals(1, registry.get("leader_alive").tag("name", name).gauge().value()));
    assertTrue(registry.find("background_failures").counters().size() > 1);
  }
}
