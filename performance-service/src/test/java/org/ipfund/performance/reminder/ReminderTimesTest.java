package org.ipfund.performance.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class ReminderTimesTest {

  private static final Instant DEADLINE = Instant.parse("2016-07-10T16:00:00Z");
  private static final ReminderTimes TIMES =
      new ReminderTimes(Duration.ofDays(7), Duration.ofDays(3));

  private static ReminderKind at(String now) {
    Optional<ReminderKind> kind = TIMES.at(Instant.parse(now), DEADLINE);
    return kind.orElse(null);
  }

  @Test
  @Rule("SB-081")
  void kind_asTimeGoesOn_isReminderOverdueEscalation() {
    assertEquals(null, at("2016-07-03T15:59:59Z"));
    assertEquals(ReminderKind.REMINDER, at("2016-07-03T16:00:00Z"));
    assertEquals(ReminderKind.REMINDER, at("2016-07-10T15:59:59Z"));
    assertEquals(ReminderKind.OVERDUE, at("2016-07-10T16:00:00Z"));
    assertEquals(ReminderKind.OVERDUE, at("2016-07-13T15:59:59Z"));
    assertEquals(ReminderKind.ESCALATION, at("2016-07-13T16:00:00Z"));
    assertEquals(ReminderKind.ESCALATION, at("2017-07-13T16:00:00Z"));
  }

  @Test
  void horizon_always_reachesWhatIsRemindedOfNow() {
    assertEquals(DEADLINE, TIMES.horizon(Instant.parse("2016-07-03T16:00:00Z")));
  }
}
