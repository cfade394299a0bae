package org.ipfund.platform.event;

import java.util.List;

/**
 * Takes runs of events of one type at once, where one statement serves many. When one of them
 * fails, the run is halved until that one stands alone.
 */
public interface BulkEventHandler<T> extends EventHandler<T> {

  /**
   * @param events in their order; several may be of one subject, and then the last one counts
   * @throws AwaitsException when one names something not yet known here
   */
  void handleAll(List<T> events);

  /** The key under which others may wait for what the event tells of. */
  String arrival(T event);

  @Override
  default void handle(T event, EventContext context) {
    handleAll(List.of(event));
    context.arrived(arrival(event));
  }
}
