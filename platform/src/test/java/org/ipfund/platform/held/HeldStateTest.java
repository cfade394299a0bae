package org.ipfund.platform.held;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ipfund.platform.inbox.ParkedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldStateTest {

  @Test
  void states_whenComparedWithTheInbox_areTheSameAndUnsendable() {
    for (ParkedState parked : ParkedState.values()) {
      HeldState held = HeldState.valueOf(parked.name());
      assertEquals(parked.holdsSubject(), held.holdsSubject(), parked::name);
    }
    assertEquals(ParkedState.values().length + 1, HeldState.values().length);
  }

  @ParameterizedTest
  @CsvSource({
    "BEHIND, true, RETRY SKIP",
    "BEHIND, false, ''",
    "POISON, true, RETRY SKIP",
    "WAITING, false, RETRY",
    "LATE, false, SKIP",
    "UNKNOWN, false, RETRY SKIP",
    "UNSENDABLE, true, RETRY SKIP"
  })
  void actions_always_areThoseOfStateAndPlace(HeldState state, boolean first, String actions) {
    assertEquals(actions, state.actions(first).stream().map(Enum::name).collect(joining(" ")));
  }
}
