package org.ipfund.bench.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ipfund.bench.fuzz.http.Answer;
import org.ipfund.bench.fuzz.request.Made;

/** What was asked of one service and how it answered. Safe for several threads. */
final class Tally {

  private long requests;
  private final Map<Integer, Long> statuses = new TreeMap<>();
  private final Set<String> operations = new TreeSet<>();
  private final Set<String> accepted = new TreeSet<>();
  private final Set<String> mutations = new TreeSet<>();

  synchronized void add(Made made, Answer answer) {
    requests++;
    statuses.merge(answer.status(), 1L, Long::sum);
    operations.add(made.operation().id());
    mutations.addAll(made.mutations());
    if (answer.accepted() && made.mutations().isEmpty()) {
      accepted.add(made.operation().id());
    }
  }

  synchronized long requests() {
    return requests;
  }

  /** Answers by status; 0 stands for none. */
  synchronized Map<Integer, Long> statuses() {
    return new TreeMap<>(statuses);
  }

  synchronized Set<String> operations() {
    return new TreeSet<>(operations);
  }

  /** The operations that accepted a request as it was meant. */
  synchronized Set<String> accepted() {
    return new TreeSet<>(accepted);
  }

  synchronized Set<String> mutations() {
    return new TreeSet<>(mutations);
  }
}
