package org.ipfund.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets what several ways of running one service reach beside each other. */
final class Comparison {

  private static final List<String> COLUMNS = List.of("empty", "get", "list", "post");

  private record Row(String label, List<BigDecimal> reached) {}

  private final List<Row> rows;

  private Comparison(List<Row> rows) {
    this.rows = rows;
  }

  /** Adds the medians of one way of running. */
  static void add(Path file, String label, Map<String, List<BigDecimal>> results)
      throws IOException {
    String medians =
        COLUMNS.stream()
            .map(name -> Measure.median(results.get(name)).toPlainString())
            .collect(Collectors.joining(";"));
    String line = label + ";" + medians + System.lineSeparator();
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  static Comparison of(Path file) throws IOException {
    return new Comparison(Files.readAllLines(file).stream().map(Comparison::row).toList());
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split(";"));
    return new Row(
        cells.get(0), cells.subList(1, cells.size()).stream().map(BigDecimal::new).toList());
  }

  /** Requests per second, and in per cent of the first row. */
  void print(PrintStream out) {
    out.printf("%n%-26s", "");
    COLUMNS.forEach(name -> out.printf(" %8s %5s", name, "%"));
    out.println();
    for (Row row : rows) {
      out.printf("%-26s", row.label());
      for (int i = 0; i < COLUMNS.size(); i++) {
        BigDecimal reached = row.reached().get(i);
        out.printf(
            " %8s %5d",
            reached.setScale(0, RoundingMode.HALF_UP),
            Measure.percent(reached, rows.get(0).reached().get(i)));
      }
      out.println();
    }
  }
}
