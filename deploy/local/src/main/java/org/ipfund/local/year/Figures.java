package org.ipfund.local.year;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures of a walk in the order they were entered, and their table. */
public final class Figures {

  private static final String HEADING = "Figure";
  private final List<Figure> entered = new ArrayList<>();

  /** Enters a figure; decimals are compared by value and scale, everything else by its text. */
  public void expect(String label, Object expected, Object actual) {
    entered.add(new Figure(label, text(expected), text(actual)));
  }

  /** Enters something that must be so. */
  public void holds(String label, boolean actual) {
    expect(label, "yes", actual ? "yes" : "no");
  }

  /** Everything entered so far. */
  public List<Figure> all() {
    return List.copyOf(entered);
  }

  /** Whether no figure is missed. */
  public boolean allMet() {
    return entered.stream().allMatch(Figure::isMet);
  }

  /** Prints the table, a missed figure marked with ✗. */
  public void print(PrintStream out) {
    Columns columns = Columns.of(entered, HEADING);
    out.println(columns.line(" ", HEADING, "expected", "actual"));
    for (Figure figure : entered) {
      String mark = figure.isMet() ? "✓" : "✗";
      out.println(columns.line(mark, figure.label(), figure.expected(), figure.actual()));
    }
    long met = entered.stream().filter(Figure::isMet).count();
    out.println(met + " of " + entered.size() + " figures met");
  }

  private static String text(Object value) {
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
  }
}
