package org.ipfund.platform.inbox;

/**
 * A record as the topic's owner and its type let us take it.
 *
 * @param event null for what is no CloudEvent
 * @param refusal why it is only kept and has no effect, or null
 * @param fault what is wrong with it, or null
 * @param concerns whether a handler takes its type
 */
record ReceivedRecord(
    IncomingEvent.Place place,
    IncomingEvent event,
    ParkedState refusal,
    String fault,
    boolean concerns,
    byte[] data) {

  static ReceivedRecord malformed(IncomingEvent.Place place, byte[] data, String fault) {
    return new ReceivedRecord(place, null, ParkedState.MALFORMED, fault, false, data);
  }

  static ReceivedRecord refused(IncomingEvent event, ParkedState refusal, String fault) {
    return new ReceivedRecord(event.place(), event, refusal, fault, false, event.data());
  }

  static ReceivedRecord taken(IncomingEvent event, boolean concerns) {
    return new ReceivedRecord(event.place(), event, null, null, concerns, event.data());
  }

  /** Whether its sequence may be believed: what a stranger wrote moves nothing. */
  boolean counts() {
    return refusal == null || refusal == ParkedState.UNKNOWN;
  }
}
