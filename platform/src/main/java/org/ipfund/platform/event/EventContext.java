package org.ipfund.platform.event;

import java.time.Instant;

/** The envelope of an event that is being handled. */
public interface EventContext {

  /** The aggregate's identifier. */
  String subject();

  /** Counts the events of this subject, from 1. */
  long sequence();

  /** When it happened, by the producer's business clock. */
  Instant happenedAt();

  /**
   * Says that something others may wait for is known from now on; what waited for the key is taken
   * up again after this event.
   */
  void arrived(String key);
}
