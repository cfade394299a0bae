package org.ipfund.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.event.BulkEventHandler;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.jboss.logging.MDC;

/** Finds the handler of an event's type and gives it what it reads. */
@ApplicationScoped
class EventDispatch {

  private final Map<String, EventHandler<?>> handlers;
  private final EventReading reading;

  EventDispatch(@All List<EventHandler<?>> handlers, EventReading reading) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
    this.reading = reading;
  }

  boolean concerns(String type) {
    return handlers.containsKey(type);
  }

  boolean isSigned(String type) {
    return concerns(type) && handlers.get(type).isSigned();
  }

  /** Whether any event is taken only with a signature. */
  boolean needsKeys() {
    return handlers.values().stream().anyMatch(EventHandler::isSigned);
  }

  /** Runs the handlers in the caller's transaction and adds the keys that arrived. */
  void dispatchAll(List<IncomingEvent> events, Set<String> arrived) {
    int from = 0;
    while (from < events.size()) {
      int to = from + 1;
      if (handlers.get(events.get(from).type()) instanceof BulkEventHandler<?> bulk) {
        while (to < events.size() && events.get(to).type().equals(bulk.type())) {
          to++;
        }
        handleAll(bulk, events.subList(from, to), arrived);
      } else {
        dispatch(events.get(from), arrived);
      }
      from = to;
    }
  }

  private <T> void handleAll(
      BulkEventHandler<T> handler, List<IncomingEvent> events, Set<String> arrived) {
    List<T> read =
        events.stream().map(event -> reading.read(handler.payload(), event.data())).toList();
    handler.handleAll(read);
    read.forEach(event -> arrived.add(handler.arrival(event)));
  }

  private void dispatch(IncomingEvent event, Set<String> arrived) {
    if (event.requestId() != null) {
      MDC.put("requestId", event.requestId());
    }
    try {
      handle(handlers.get(event.type()), event, arrived);
    } finally {
      MDC.remove("requestId");
    }
  }

  private <T> void handle(EventHandler<T> handler, IncomingEvent event, Set<String> arrived) {
    handler.handle(reading.read(handler.payload(), event.data()), new Envelope(event, arrived));
  }

  private record Envelope(IncomingEvent event, Set<String> arrived) implements EventContext {

    @Override
    public String subject() {
      return event.subject();
    }

    @Override
    public long sequence() {
      return event.sequence();
    }

    @Override
    public Instant happenedAt() {
      return event.happenedAt();
    }

    @Override
    public void arrived(String key) {
      arrived.add(key);
    }
  }
}
