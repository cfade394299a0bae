package org.ipfund.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.ipfund.platform.audit.SignInTally.Fault;
import org.junit.jupiter.api.Test;

class SignInTallyTest {

  private static final Instant MINUTE = Instant.parse("2024-05-01T08:00:00Z");
  private static final Instant NEXT = MINUTE.plusSeconds(60);

  @Test
  void take_whenTheMinuteGoesOn_leavesItAlone() {
    SignInTally tally = new SignInTally(10);
    tally.add(MINUTE.plusSeconds(1), "192.0.2.1", "bad-token");
    tally.add(MINUTE.plusSeconds(59), "192.0.2.1", "bad-token");
    tally.add(MINUTE.plusSeconds(59), "192.0.2.1", "no-token");
    tally.add(NEXT, "192.0.2.1", "bad-token");
    assertEquals(
        List.of(
            new Fault(MINUTE, "192.0.2.1", "bad-token", 2),
            new Fault(MINUTE, "192.0.2.1", "no-token", 1)),
        tally.takeAllBut(NEXT.plusSeconds(3)));
    assertEquals(List.of(), tally.takeAllBut(NEXT.plusSeconds(3)));
    assertEquals(List.of(new Fault(NEXT, "192.0.2.1", "bad-token", 1)), tally.takeAllBut(null));
  }

  @Test
  void add_whenManyAddressesCome_countsTheFurtherOnesTogether() {
    SignInTally tally = new SignInTally(2);
    for (int i = 0; i < 1_000; i++) {
      tally.add(MINUTE, "192.0.2." + i % 250, "bad-token");
    }
    assertEquals(
        List.of(
            new Fault(MINUTE, "192.0.2.0", "bad-token", 4),
            new Fault(MINUTE, "192.0.2.1", "bad-token", 4),
            new Fault(MINUTE, SignInTally.OTHERS, "bad-token", 992)),
        tally.takeAllBut(NEXT));
  }
}
