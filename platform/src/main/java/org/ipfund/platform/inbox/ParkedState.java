package org.ipfund.platform.inbox;

/** Why an event is parked. */
public enum ParkedState {
  /** It names something that is not known here yet. */
  WAITING(true),
  /** Something else than the event is in the way; it is tried again. */
  RETRYING(true),
  /** The event itself is to blame; an operator decides. */
  POISON(true),
  /** An earlier event of its subject is parked. */
  BEHIND(true),
  /** A later event of its subject was taken before it came. */
  LATE(false),
  /** Its type is none this service knows. */
  UNKNOWN(false),
  /** Its type or source is not the topic's to tell. */
  FOREIGN(false),
  /** Rights travel by it, and its signature is missing or wrong. */
  UNSIGNED(false),
  /** It is no CloudEvent. */
  MALFORMED(false);

  private final boolean holds;

  ParkedState(boolean holds) {
    this.holds = holds;
  }

  /** Whether later events of its subject wait. */
  public boolean holdsSubject() {
    return holds;
  }
}
