package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Grid.Row;

/** The row of a table that names its columns, found among the first by the names. */
record Headings(List<String> names, List<Row> above, List<Row> below, Row row) {

  private static final int DEEPEST = 8;

  /** The first row that has a heading for each of the patterns. */
  static Optional<Headings> find(Grid grid, String... patterns) {
    List<Row> rows = grid.rows();
    for (int at = 0; at < Math.min(DEEPEST, rows.size()); at++) {
      List<String> names = rows.get(at).cells().stream().map(Headings::plain).toList();
      boolean all =
          Stream.of(patterns).allMatch(p -> names.stream().anyMatch(name -> name.matches(p)));
      if (all && names.stream().filter(name -> !name.isEmpty()).count() > 1) {
        List<Row> below = rows.subList(at + 1, rows.size());
        return Optional.of(new Headings(names, rows.subList(0, at), below, rows.get(at)));
      }
    }
    return Optional.empty();
  }

  private static String plain(String cell) {
    return cell.replaceAll("\\s+", "");
  }

  /** The first column with such a heading, from 0; -1 for none. */
  int column(String pattern) {
    List<Integer> all = all(pattern);
    return all.isEmpty() ? -1 : all.get(0);
  }

  List<Integer> all(String pattern) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      if (names.get(at).matches(pattern)) {
        found.add(at);
      }
    }
    return found;
  }

  String heading(int column) {
    return column < 0 ? "" : names.get(column);
  }
}
