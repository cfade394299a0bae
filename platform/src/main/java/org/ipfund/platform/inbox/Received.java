package org.ipfund.platform.inbox;

/**
 * A record as the topic's owner and its type let us take it.
 *
 * @param event null for what is no CloudEvent
 * @param refusal why it is only kept and has no effect, or null
 * @param fault what is wrong with it, or null
 * @param concerns whether a handler takes its type
 */
record Received(
    IncomingEvent.Place place,
    IncomingEvent event,
    ParkedState refusal,
    String fault,
    boolean concerns,
    byte[] data) {

  static Received malformed(IncomingEvent.Place place, byte[] data, String fault) {
    return new Received(place, null, ParkedState.MALFORMED, fault, false, data);
  }

  static Received refused(IncomingEvent event, ParkedState refusal, String fault) {
    return new Received(event.place(), event, refusal, fault, false, event.data());
  }

  static Received taken(IncomingEvent event, boolean concerns) {
    return new Received(event.place(), event, null, null, concerns, event.data());
  }

  /** Whether its sequence may be believed: what a stranger wrote moves nothing. */
  boolean counts() {
    return refusal == null || refusal == ParkedState.UNKNOWN;
  }
}
