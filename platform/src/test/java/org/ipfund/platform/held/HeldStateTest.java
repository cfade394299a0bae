package org.ipfund.platform.held;

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
    "BEHIND, true, retry skip",
    "BEHIND, false, ''",
    "POISON, true, retry skip",
    "WAITING, false, retry",
    "LATE, false, skip",
    "UNKNOWN, false, retry skip",
    "UNSENDABLE, true, retry skip"
  })
  void actions_always_areThoseOfStateAndPlace(HeldState state, boolean first, String actions) {
    assertEquals(actions, String.join(" ", state.actions(first)));
  }
}
