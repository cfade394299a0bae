package org.ipfund.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/** Finds the handler of an event's type and gives it what it reads. */
@ApplicationScoped
class EventDispatch {

  private final Map<String, EventHandler<?>> handlers;
  private final ObjectReader reader;

  EventDispatch(@All List<EventHandler<?>> handlers, ObjectMapper json) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
    this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  boolean concerns(IncomingEvent event) {
    return handlers.containsKey(event.type());
  }

  /** Runs the handler in the caller's transaction and adds the keys that arrived with the event. */
  void dispatch(IncomingEvent event, Set<String> arrived) {
    if (event.requestId() != null) {
      MDC.put("requestId", event.requestId());
    }
    try {
      handle(handlers.get(event.type()), event, arrived);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("data is not what its type promises: " + event.type(), e);
    } finally {
      MDC.remove("requestId");
    }
  }

  private <T> void handle(EventHandler<T> handler, IncomingEvent event, Set<String> arrived)
      throws JsonProcessingException {
    T data = reader.forType(handler.payload()).readValue(event.data());
    handler.handle(data, new Envelope(event, arrived));
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
