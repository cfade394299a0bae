package org.ipfund.platform.event;

/**
 * Takes one type of event. It runs inside the transaction that also remembers the event, so its
 * effect happens once however often the event is delivered.
 *
 * @param <T> a record with only the fields this service reads
 */
public interface EventHandler<T> {

  /** The CloudEvents type with its version. */
  String type();

  Class<T> payload();

  /**
   * @throws AwaitsException when the event names something not yet known here
   */
  void handle(T event, EventContext context);
}
