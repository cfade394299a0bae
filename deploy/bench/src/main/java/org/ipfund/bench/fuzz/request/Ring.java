package org.ipfund.bench.fuzz.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The latest of many things, drawn by number, safe for several threads. */
final class Ring<T> {

  private final int capacity;
  private final List<T> kept = new ArrayList<>();
  private int next;

  Ring(int capacity) {
    this.capacity = capacity;
  }

  synchronized void add(T thing) {
    if (kept.size() < capacity) {
      kept.add(thing);
    } else {
      kept.set(next, thing);
      next = (next + 1) % capacity;
    }
  }

  synchronized void addOnce(T thing) {
    if (!kept.contains(thing)) {
      add(thing);
    }
  }

  synchronized Optional<T> draw(long number) {
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(kept.get(Math.floorMod(number, kept.size())));
  }
}
