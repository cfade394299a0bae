package org.ipfund.local.year;

import java.util.List;
import java.util.function.Function;

/** The widths of the figures' table; a Chinese character is as wide as two Latin ones. */
record Columns(int label, int expected, int actual) {

  private static final int LEAST = 8;
  private static final int FIRST_WIDE = 0x2E80;

  static Columns of(List<Figure> figures, String heading) {
    return new Columns(
        Math.max(width(heading), widest(figures, Figure::label)),
        widest(figures, Figure::expected),
        widest(figures, Figure::actual));
  }

  String line(String mark, String first, String second, String third) {
    return mark
        + " "
        + left(first, label)
        + "  "
        + right(second, expected)
        + "  "
        + right(third, actual);
  }

  private static int widest(List<Figure> figures, Function<Figure, String> column) {
    return Math.max(
        LEAST, figures.stream().map(column).mapToInt(Columns::width).max().orElse(LEAST));
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - width(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  static int width(String text) {
    return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }
}
