package org.ipfund.platform.inbox;

import java.time.Duration;
import java.util.Optional;

/**
 * Why an event is parked, and for how long.
 *
 * @param awaits the key of what it waits for, or null
 * @param fault what went wrong, or null
 * @param pause until it is tried again; null when only another event or a person moves it
 */
record ParkingReason(ParkedState state, String awaits, String fault, Duration pause) {

  private static final int LONGEST_FAULT = 2000;
  private static final int MOST_DOUBLINGS = 20;

  static final ParkingReason BEHIND = new ParkingReason(ParkedState.BEHIND, null, null, null);

  static ParkingReason kept(ParkedState state, String fault) {
    return new ParkingReason(state, null, fault, null);
  }

  /**
   * What a failure means for the event.
   *
   * @param attempts how often it failed before
   */
  static ParkingReason of(Throwable failure, int attempts, Duration first, Duration longest) {
    Duration pause = pause(attempts, first, longest);
    Optional<String> awaited = EventFaults.awaited(failure);
    if (awaited.isPresent()) {
      return new ParkingReason(ParkedState.WAITING, AwaitedKey.of(awaited.get()), null, pause);
    }
    return EventFaults.ownFault(failure)
        .map(fault -> new ParkingReason(ParkedState.POISON, null, printed(fault), null))
        .orElseGet(
            () ->
                new ParkingReason(
                    ParkedState.RETRYING, null, printed(EventFaults.described(failure)), pause));
  }

  /** Doubles with every attempt. */
  static Duration pause(int attempts, Duration first, Duration longest) {
    Duration pause = first.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  private static String printed(String fault) {
    String clean = fault.replaceAll("\\p{Cntrl}", " ");
    return clean.length() > LONGEST_FAULT ? clean.substring(0, LONGEST_FAULT) : clean;
  }
}
