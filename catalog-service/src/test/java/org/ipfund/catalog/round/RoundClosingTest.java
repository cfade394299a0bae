package org.ipfund.catalog.round;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.EmittedEvents;
import org.ipfund.catalog.OutboxCount;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.ServersResource;
import org.ipfund.platform.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RoundClosingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject RoundService service;
  @Inject OutboxCount told;

  @AfterEach
  void setClockBack() {
    TestClock.set(TestClock.START.toString());
  }

  private int closeDue() {
    return SystemScope.call("test", service::closeDue);
  }

  private static String status(String round) {
    return Client.get("/v1/rounds/" + round).extract().path("status");
  }

  @Test
  void closeDue_whenDeadlineHasNotCome_closesNothing() {
    String round = RoundFixtures.publish();
    TestClock.set("2023-05-30T15:59:00Z");
    closeDue();
    assertEquals("PUBLISHED", status(round));
    assertEquals(0, told.of("round-closed", round));
  }

  @Test
  void closeDue_whenDeadlineHasCome_closesByItself() {
    String round = RoundFixtures.publish();
    TestClock.set("2023-05-30T16:00:00Z");
    await().atMost(PATIENCE).until(() -> status(round).equals("CLOSED"));
    assertEquals(
        "2023-05-30T16:00:00Z",
        EmittedEvents.await("round-closed", 1, round).get(0).getString("closedAt"));
    RoundFixtures.publish(round, "\"2\"").statusCode(409);
    Client.get("/v1/rounds/" + round).header("ETag", startsWith("\"2-"));
  }

  @Test
  void closeDue_whenManyReplicasLook_closesEachRoundOnce() {
    List<String> due = Stream.generate(RoundFixtures::publish).limit(5).toList();
    TestClock.set("2023-05-31T00:00:00Z");
    AtOnce.together(8, this::closeDue);
    await()
        .atMost(PATIENCE)
        .until(() -> due.stream().allMatch(round -> status(round).equals("CLOSED")));
    due.forEach(round -> assertEquals(1, told.of("round-closed", round)));
  }

  @Test
  void closeDue_whenRoundIsADraft_leavesIt() {
    String draft = RoundFixtures.open().extract().path("id");
    TestClock.set("2023-06-30T00:00:00Z");
    closeDue();
    assertEquals("DRAFT", status(draft));
  }
}
