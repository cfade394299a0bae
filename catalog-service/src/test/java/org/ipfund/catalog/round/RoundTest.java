package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RoundTest {

  private static final Instant NOW = Instant.parse("2023-05-25T01:00:00Z");

  private final Round round =
      new Round(
          new RoundRequest(
              2024,
              null,
              null,
              "征集",
              LocalDate.of(2023, 5, 24),
              LocalDate.of(2023, 5, 30),
              null,
              "N23-35",
              null,
              null,
              List.of()),
          "/440000/",
          "editor");

  private static void assertConflict(Executable action) {
    ProblemException refused = assertThrows(ProblemException.class, action);
    assertEquals(ProblemKind.STATE_CONFLICT, refused.kind());
  }

  @Test
  void publish_whenDraft_isOpenForAnswers() {
    round.publish(NOW);
    assertEquals(RoundStatus.PUBLISHED, round.status());
    assertEquals(NOW, round.publishedAt());
    assertEquals(List.of(RoundAction.EXTEND), round.status().actions());
    assertConflict(() -> round.publish(NOW));
    assertConflict(() -> round.holds(1, 1));
  }

  @Test
  void close_whenPublished_isClosedAtItsDeadline() {
    assertConflict(round::close);
    round.publish(NOW);
    round.close();
    assertEquals(RoundStatus.CLOSED, round.status());
    assertEquals(Instant.parse("2023-05-30T16:00:00Z"), round.closedAt());
    assertConflict(round::close);
    round.extend();
    assertEquals(1, round.extensionCount());
  }

  @Test
  void preparedBy_whenDraft_keepsEveryHandOnce() {
    round.preparedBy("loader");
    round.preparedBy("editor");
    assertEquals(List.of("editor", "loader"), round.preparers());
    round.publish(NOW);
    assertConflict(() -> round.preparedBy("late"));
  }

  @Test
  void extend_whenDraft_isRefused() {
    assertConflict(round::extend);
    round.publish(NOW);
    round.extend();
    assertEquals(1, round.extensionCount());
  }
}
