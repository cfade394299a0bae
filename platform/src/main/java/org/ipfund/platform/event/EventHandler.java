package org.ipfund.platform.event;

/**
 * Takes one type of event. It runs inside the transaction that also remembers the event, so its
 * effect happens once however often the event is delivered.
 *
 * <p>What it throws decides: {@link AwaitsException} lets the event wait for what it names, {@link
 * EventFaultException} makes it poison, anything else is tried again until it succeeds or an
 * operator decides. Until then later events of its subject wait.
 *
 * @param <T> a record with only the fields this service reads; a primitive component and one that
 *     is {@code @NotNull} must be there
 */
public interface EventHandler<T> {

  /** The CloudEvents type with its version. */
  String type();

  Class<T> payload();

  /** Whether rights travel by it: then it is taken only with its topic owner's signature. */
  default boolean isSigned() {
    return false;
  }

  /**
   * @throws AwaitsException when the event names something not yet known here
   * @throws EventFaultException when the event itself is to blame
   */
  void handle(T event, EventContext context);
}
