package org.ipfund.platform.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a name of the contracts means and may hold, wherever it stands.
 *
 * @param type text or number
 * @param min least number, or least count of characters; null without
 * @param max greatest number, or greatest count of characters
 * @param pattern what a text is written like; null where any text may stand
 * @param meaning what it is, with the Chinese term
 */
public record Term(String name, Type type, Long min, Long max, String pattern, String meaning) {

  /** Whether a value is written in characters or counted. */
  public enum Type {
    TEXT,
    NUMBER
  }

  private static final int CELLS = 6;

  static Term of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalStateException(line + " has not " + CELLS + " cells");
    }
    return new Term(
        cells[0],
        Type.valueOf(cells[1]),
        number(cells[2]),
        number(cells[3]),
        cells[4].isEmpty() ? null : Pattern.compile(cells[4]).pattern(),
        cells[5]);
  }

  private static Long number(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty()).map(Long::valueOf).orElse(null);
  }
}
