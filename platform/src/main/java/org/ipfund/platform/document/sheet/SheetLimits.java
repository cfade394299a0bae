package org.ipfund.platform.document.sheet;

/**
 * How much of a workbook is read; only cells that hold something count.
 *
 * @param row the highest row number
 * @param column the highest column number
 * @param cellCharacters characters in one cell
 * @param characters characters of all cells of the workbook together
 * @param faults faults that are named one by one; more are only counted
 */
public record SheetLimits(int row, int column, int cellCharacters, int characters, int faults) {

  /** What a sheet that people fill in stays far below. */
  public static SheetLimits standard() {
    return new SheetLimits(100_000, 256, 32_767, 32 << 20, 1000);
  }
}
