package org.ipfund.platform.held;

import java.util.UUID;

/** How an operator's decisions are called in the record. */
final class HeldAudit {

  static final String EVENT = "event";
  static final String TOPIC = "topic";
  static final String RETRIED = "retried";
  static final String SKIPPED = "skipped";
  static final String REPLAYED = "replayed";

  private HeldAudit() {}

  /** The event; of what is none, the entry it was kept under. */
  static UUID subject(HeldEvent held) {
    return held.eventId() == null ? held.id() : held.eventId();
  }
}
