package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Objects;
import org.ipfund.performance.targetvalue.token.PrintedDate;

/** Readings in the one-line form of the test tables: {@code NUMERIC GE 5.. 家 each hope reached}. */
final class Readings {

  private Readings() {}

  static String line(TargetReading reading) {
    StringBuilder line = new StringBuilder(reading.kind().name());
    add(line, Objects.toString(reading.comparator(), null));
    boolean bounded = reading.min() != null || reading.max() != null;
    add(line, bounded ? number(reading.min()) + ".." + number(reading.max()) : null);
    boolean dated = reading.earliest() != null || reading.latest() != null;
    add(line, dated ? date(reading.earliest()) + ".." + date(reading.latest()) : null);
    add(line, reading.unit());
    add(line, reading.perItem() ? "each" : null);
    add(line, reading.aspirational() ? "hope" : null);
    add(line, reading.alreadyReached() ? "reached" : null);
    add(line, reading.items().isEmpty() ? null : reading.items().toString());
    add(line, reading.note() == null ? null : "note=" + reading.note());
    return line.toString();
  }

  private static void add(StringBuilder line, String part) {
    if (part != null) {
      line.append(' ').append(part);
    }
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String date(PrintedDate date) {
    return date == null ? "" : date.toString();
  }

  /** What every reading keeps, whatever the text. */
  static void assertSound(String text, String name) {
    TargetReading reading = TargetValueReader.read(text, name);
    assertEquals(text, reading.text());
    assertNotNull(reading.kind(), text);
    assertTrue(
        !reading.explanation().zh().isBlank() && !reading.explanation().en().isBlank(), text);
    if (reading.min() != null && reading.max() != null) {
      assertTrue(reading.min().compareTo(reading.max()) <= 0, text);
    }
    if (reading.earliest() != null && reading.latest() != null) {
      boolean ordered = !reading.earliest().in(2024).isAfter(reading.latest().in(2024));
      assertTrue(ordered || reading.earliest().year() == null, text);
    }
    boolean counts = reading.min() != null || reading.max() != null;
    boolean dated = reading.earliest() != null || reading.latest() != null;
    assertEquals(counts || dated, reading.comparator() != null, text);
  }
}
