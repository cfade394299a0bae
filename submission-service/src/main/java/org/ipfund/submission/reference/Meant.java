package org.ipfund.submission.reference;

import java.util.Collection;

/** Whether a text of a catalogue means a unit; what no data tells, a person must answer. */
public enum Meant {
  YES,
  NO,
  UNKNOWN;

  static Meant of(boolean means) {
    return means ? YES : NO;
  }

  /** Whether one of them does: who is meant by one is meant, whatever the others say. */
  static Meant any(Collection<Meant> all) {
    return all.contains(YES) ? YES : all.contains(UNKNOWN) ? UNKNOWN : NO;
  }

  /** Whether both do: whom one does not mean is not meant. */
  Meant and(Meant other) {
    return this == NO || other == NO ? NO : this == UNKNOWN ? UNKNOWN : other;
  }
}
