package org.ipfund.platform.inbox;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventFaultException;

/** Says of a failure whether the event, what it names, or the surroundings are to blame. */
final class EventFaults {

  /** Classes of SQLSTATE by which the database is away: connection, resources, system. */
  private static final Set<String> AWAY = Set.of("08", "53", "58", "XX");

  private static final String SHUT_DOWN = "57P";

  /** A value that no column or index can hold, such as a NUL character; it stays so. */
  private static final Set<String> UNSTORABLE = Set.of("22", "54");

  private EventFaults() {}

  /** What the event waits for, when that is why it failed. */
  static Optional<String> awaited(Throwable failure) {
    return find(failure, AwaitsException.class).map(AwaitsException::key);
  }

  /** What is wrong with the event itself, when it is. */
  static Optional<String> ownFault(Throwable failure) {
    return find(failure, EventFaultException.class)
        .map(Throwable::getMessage)
        .or(
            () ->
                find(failure, SQLException.class)
                    .filter(EventFaults::isUnstorable)
                    .map(e -> "a value cannot be stored (SQLSTATE " + e.getSQLState() + ")"));
  }

  /** A failure for operators: of one of the database its class and SQLSTATE, for it holds SQL. */
  static String described(Throwable failure) {
    return find(failure, SQLException.class)
        .map(e -> failure.getClass().getName() + " (SQLSTATE " + e.getSQLState() + ")")
        .orElseGet(failure::toString);
  }

  /** Whether nothing can be written at all, so that even parking would fail. */
  static boolean isAway(Throwable failure) {
    return find(failure, SQLException.class)
        .map(EventFaults::state)
        .filter(s -> s.isEmpty() || AWAY.contains(s.substring(0, 2)) || s.startsWith(SHUT_DOWN))
        .isPresent();
  }

  /** Whether what an event brings can be written nowhere, not even to be parked. */
  static boolean isUnstorable(Throwable failure) {
    return find(failure, SQLException.class).filter(EventFaults::isUnstorable).isPresent();
  }

  private static boolean isUnstorable(SQLException failure) {
    String state = state(failure);
    return !state.isEmpty() && UNSTORABLE.contains(state.substring(0, 2));
  }

  private static String state(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.length() < 2 ? "" : state;
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
