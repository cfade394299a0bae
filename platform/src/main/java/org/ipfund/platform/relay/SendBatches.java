package org.ipfund.platform.relay;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a batch into loads that are sent one after the other: a large event goes alone, so that a
 * broker which refuses it has not yet been given what follows.
 */
final class SendBatches {

  /** No broker is set to take less than this; a smaller event is never refused for its size. */
  static final int LARGE = 64 * 1024;

  private SendBatches() {}

  static List<List<OutboxRow>> of(List<OutboxRow> rows) {
    List<List<OutboxRow>> loads = new ArrayList<>();
    List<OutboxRow> current = new ArrayList<>();
    for (OutboxRow row : rows) {
      boolean large = row.data().length >= LARGE;
      if (large && !current.isEmpty()) {
        loads.add(current);
        current = new ArrayList<>();
      }
      current.add(row);
      if (large) {
        loads.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      loads.add(current);
    }
    return loads;
  }
}
