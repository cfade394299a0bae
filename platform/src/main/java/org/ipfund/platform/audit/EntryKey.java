package org.ipfund.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ipfund.platform.paging.PageRequest;

/** Where an entry stands in a list: by its instant, and within one by its identifier. */
record EntryKey(Instant at, UUID id) {

  private static final long MOST_MICROS = 253_402_300_799_999_999L;

  /** As a cursor has it. */
  String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "~" + id;
  }

  /**
   * @throws org.ipfund.platform.problem.ProblemException 400 when it is no key of this list
   */
  static EntryKey of(String text) {
    try {
      int mark = text.indexOf('~');
      long micros = Long.parseLong(text.substring(0, Math.max(0, mark)));
      if (Math.abs(micros) <= MOST_MICROS) {
        return new EntryKey(
            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
            PageRequest.id(text.substring(mark + 1)));
      }
    } catch (IllegalArgumentException foreign) {
      // told below
    }
    throw PageRequest.badCursor();
  }
}
