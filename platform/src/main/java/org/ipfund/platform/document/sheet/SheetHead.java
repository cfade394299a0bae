package org.ipfund.platform.document.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands above the rows of a sheet.
 *
 * @param sheet name of the sheet, at most 31 characters
 * @param title first line; empty for none
 * @param version second line; empty for none
 * @param columns headings of the columns; empty for none
 * @param widths of the columns in characters, whose texts are then broken into lines; empty for the
 *     usual width and one line
 */
public record SheetHead(
    String sheet, String title, String version, List<String> columns, List<Integer> widths) {

  private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\'\\p{Cntrl}]{1,31}");

  /**
   * @throws IllegalArgumentException when no spreadsheet allows the name
   */
  public SheetHead {
    if (!NAME.matcher(sheet).matches() || sheet.isBlank()) {
      throw new IllegalArgumentException("not a name for a sheet: " + sheet);
    }
    columns = List.copyOf(columns);
    widths = List.copyOf(widths);
  }

  /** A sheet with columns of the usual width. */
  public SheetHead(String sheet, String title, String version, List<String> columns) {
    this(sheet, title, version, columns, List.of());
  }
}
