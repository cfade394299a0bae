package org.ipfund.platform.sheet;

/** The place of a cell, such as {@code C7}; rows and columns are counted from 1. */
record CellReference(int row, int column) {

  static final int LAST_ROW = 1 << 20;
  static final int LAST_COLUMN = 1 << 14;
  private static final int LETTERS = 26;
  private static final int LONGEST = 10;

  /** Reads a reference; null where it is none that a sheet has room for. */
  static CellReference of(String text) {
    int at = 0;
    int column = 0;
    int row = 0;
    if (text.length() > LONGEST) {
      return null;
    }
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      column = Math.min(column * LETTERS + text.charAt(at++) - 'A' + 1, LAST_COLUMN + 1);
    }
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      row = Math.min(row * 10 + text.charAt(at++) - '0', LAST_ROW + 1);
    }
    boolean whole = at == text.length() && digits > 0 && row > 0;
    return whole && row <= LAST_ROW && column <= LAST_COLUMN
        ? new CellReference(row, column)
        : null;
  }

  /** The letters of a column, such as {@code AB}. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  @Override
  public String toString() {
    return letters(column) + row;
  }
}
