package org.ipfund.bench.crash.stream;

import java.util.List;

/** What the catalogue sends in one trial, in this order. */
public record Backlog(List<Message> messages) {

  /** How many events on units are news. */
  public int effects() {
    return (int) messages.stream().filter(m -> m.isNews() && m.isOfUnit()).count();
  }

  /** How many units there are. */
  public int units() {
    return (int)
        messages.stream().filter(Message::isOfUnit).map(Message::subject).distinct().count();
  }
}
