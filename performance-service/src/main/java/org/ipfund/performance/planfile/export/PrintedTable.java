package org.ipfund.performance.planfile.export;

import java.util.List;

/**
 * A table for paper.
 *
 * @param sheet name of the sheet
 * @param title above it
 */
record PrintedTable(String sheet, String title, List<Column> columns, List<List<String>> rows) {

  /** A column with its share of the width, in hundredths. */
  record Column(String heading, int share) {}

  PrintedTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  List<Integer> shares() {
    return columns.stream().map(Column::share).toList();
  }
}
