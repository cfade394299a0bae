package org.ipfund.bench.fuzz.oracle;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.request.Made;

/** Every fault that was found, alike ones once with their number. Safe for several threads. */
public final class FaultBook {

  /**
   * Faults that are alike.
   *
   * @param index the first request's number
   * @param curl repeats the first request
   * @param answer the begin of the first answer
   */
  public record Entry(
      String service,
      String operation,
      Fault fault,
      Set<String> mutations,
      long count,
      long index,
      String curl,
      String answer) {

    private Entry again(Set<String> others) {
      Set<String> all = new TreeSet<>(mutations);
      all.addAll(others);
      return new Entry(service, operation, fault, all, count + 1, index, curl, answer);
    }
  }

  private static final int LONGEST_ANSWER = 500;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Notes a fault; the entry when it is the first of its kind, otherwise null. */
  public synchronized Entry note(Fault fault, Made made, Answer answer, URI address) {
    Set<String> mutations = new TreeSet<>(made.mutations());
    String operation =
        made.expectation().unrouted()
            ? made.operation().service() + ".(not documented)"
            : made.operation().name();
    String key = operation + fault.kind() + fault.status() + fault.detail();
    Entry before = entries.get(key);
    if (before != null) {
      entries.put(key, before.again(mutations));
      return null;
    }
    String text = answer.text();
    Entry first =
        new Entry(
            made.operation().service(),
            operation,
            fault,
            mutations,
            1,
            made.index(),
            Curl.of(made.request(), address),
            text.substring(0, Math.min(LONGEST_ANSWER, text.length())));
    entries.put(key, first);
    return first;
  }

  /** All kinds, in the order in which they were met. */
  public synchronized List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** How many answers of a service were at fault, alike ones counted each. */
  public synchronized long count(String service) {
    return entries.values().stream()
        .filter(entry -> entry.service().equals(service))
        .mapToLong(Entry::count)
        .sum();
  }
}
