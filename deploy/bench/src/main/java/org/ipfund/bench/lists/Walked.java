package org.ipfund.bench.lists;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a list costs the database: the statements of its first page and of the one after it.
 *
 * @param items how many the first page showed
 * @param few how many statements a page of five needs
 */
record Walked(ListCase list, int items, List<Sent> first, List<Sent> next, int few) {

  /** Statements without those that tell the session who asks. */
  static int statements(List<Sent> sent) {
    return (int) sent.stream().filter(each -> !each.isSettings()).count();
  }

  int statements() {
    return statements(first);
  }

  /** Whether a longer page costs more statements. */
  boolean growsWithItems() {
    return statements() > few;
  }

  private Stream<Scan> scans() {
    return Stream.concat(first.stream(), next.stream()).flatMap(sent -> sent.scans().stream());
  }

  /** Tables of these that are read as a whole. */
  Set<String> whole(Set<String> large) {
    Set<String> found = new TreeSet<>();
    scans()
        .filter(s -> s.isWhole() && large.contains(s.table()))
        .forEach(s -> found.add(s.table()));
    return found;
  }

  /** The rows read by the greedier of both pages. */
  long rows() {
    return Math.max(rows(first), rows(next));
  }

  private static long rows(List<Sent> sent) {
    return sent.stream().flatMap(each -> each.scans().stream()).mapToLong(Scan::rows).sum();
  }

  /** The indexes it uses, and what it reads as a whole. */
  Set<String> plan(Set<String> large) {
    Set<String> found = new TreeSet<>();
    scans().map(Scan::index).filter(index -> !index.isEmpty()).forEach(found::add);
    whole(large).forEach(table -> found.add("Seq Scan " + table));
    return found;
  }
}
