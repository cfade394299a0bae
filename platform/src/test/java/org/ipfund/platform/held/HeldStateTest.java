package org.ipfund.platform.held;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ipfund.platform.inbox.ParkedState;
import org.junit.jupiter.api.Test;

class HeldStateTest {

  @Test
  void states_whenComparedWithTheInbox_areTheSameAndUnsendable() {
    for (ParkedState parked : ParkedState.values()) {
      HeldState held = HeldState.valueOf(parked.name());
      assertEquals(parked.holdsSubject(), held.holdsSubject(), parked::name);
    }
    assertEquals(ParkedState.values().length + 1, HeldState.values().length);
  }
}
