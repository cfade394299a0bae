package org.ipfund.platform.journal;

import java.util.Arrays;
import java.util.List;

/**
 * One row to be written at the end of a transaction.
 *
 * @param table the table with its schema
 * @param columns the columns' names
 * @param expressions one SQL expression a column, with {@code ?} for its values
 * @param values the values of all placeholders, in order
 */
public record Insert(
    String table, List<String> columns, List<String> expressions, List<Object> values) {

  /** The values for a log line. */
  public String printed() {
    String text = Arrays.deepToString(values.toArray());
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  String head() {
    return "INSERT INTO " + table + " (" + String.join(", ", columns) + ")";
  }
}
