package org.ipfund.bench.events;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The medians of all rounds with what they lie between. */
final class Report {

  private static final String LINE = "%-30s %10s  %-22s %-7s %s%n";
  private static final BigDecimal SMALL = BigDecimal.valueOf(100);

  private final Results results;

  Report(Results results) {
    this.results = results;
  }

  void print(PrintStream out) {
    int rounds = results.of(Figure.CREATE_ALONE).size();
    out.printf("%nmedians of %d rounds, each of fresh processes%n", rounds);
    out.printf(LINE, "", "median", "min – max", "unit", "goal");
    for (Figure figure : Figure.values()) {
      List<BigDecimal> values = results.of(figure);
      if (!values.isEmpty()) {
        line(out, figure, Spread.of(values));
      }
    }
  }

  private static void line(PrintStream out, Figure figure, Spread spread) {
    out.printf(
        LINE,
        figure.title(),
        text(spread.median()),
        text(spread.least()) + " – " + text(spread.most()),
        figure.unit(),
        figure.verdict(spread.median()));
  }

  /** No more digits than a measurement has. */
  static String text(BigDecimal value) {
    int scale = value.abs().compareTo(SMALL) < 0 ? 1 : 0;
    return value.setScale(scale, RoundingMode.HALF_UP).toPlainString();
  }
}
