package org.ipfund.bench.lists;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/** The benchmark's result, a row for each list and reader, as Markdown. */
final class ListTable {

  private final PrintStream out;
  private final Set<String> large;

  /**
   * @param large the tables that no list may read as a whole
   */
  ListTable(PrintStream out, Set<String> large) {
    this.out = out;
    this.large = large;
  }

  void head() {
    out.println(
        "| list | as | items | statements | rows read | plan | /s | of the limit | p50, p99 |");
    out.println("|---|---|---:|---:|---:|---|---:|---:|---|");
  }

  /**
   * @param measured null where only plans were asked for, or nothing could be measured
   */
  void row(Walked walked, Measured measured) {
    ListCase list = walked.list();
    out.printf(
        "| %s | %s | %d | %d%s | %d | %s | %s |%n",
        list.operation().name(),
        list.reader().kind().name().toLowerCase(Locale.ROOT),
        walked.items(),
        walked.statements(),
        walked.growsWithItems() ? " (" + walked.few() + " of 5)" : "",
        walked.rows(),
        String.join(", ", walked.plan(large)),
        measured == null ? "– | – | –" : figures(measured));
  }

  private static String figures(Measured measured) {
    return "%s | %s %% (%s) | %s, %s"
        .formatted(
            measured.rate().setScale(0, RoundingMode.HALF_UP),
            measured.ratio().toPlainString(),
            measured.spread(),
            measured.last().median(),
            measured.last().slowest());
  }
}
