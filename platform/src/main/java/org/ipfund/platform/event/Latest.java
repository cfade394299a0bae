package org.ipfund.platform.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What counts of a run of events that each tell the whole state. */
public final class Latest {

  private Latest() {}

  /** The last event of each key. */
  public static <K, T> List<T> of(Collection<T> events, Function<T, K> key) {
    Map<K, T> latest = new LinkedHashMap<>();
    events.forEach(event -> latest.put(key.apply(event), event));
    return List.copyOf(latest.values());
  }
}
