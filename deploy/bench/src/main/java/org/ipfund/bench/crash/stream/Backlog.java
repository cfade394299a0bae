package org.ipfund.bench.crash.stream;

import java.util.List;

/** What the catalogue sends in one trial, in this order. */
public record Backlog(List<Message> messages) {

  /** How many effects on units are expected. */
  public int effects() {
    return (int) messages.stream().filter(m -> m.isNews() && m.isOfUnit()).count();
  }
}
