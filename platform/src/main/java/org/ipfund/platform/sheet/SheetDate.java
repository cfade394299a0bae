package org.ipfund.platform.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as spreadsheets count them, from 1900 (with a 29 February that never was) or from 1904. */
final class SheetDate {

  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
  private static final int NEVER = 60;
  private static final int LAST_YEAR = 9999;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private SheetDate() {}

  /** The day, moment or (below 1) time of day in ISO form; empty where there is none. */
  static Optional<String> iso(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
      return Optional.empty();
    }
    BigDecimal all = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
    long days = all.longValueExact() / SECONDS.longValueExact();
    LocalTime time = LocalTime.ofSecondOfDay(all.longValueExact() % SECONDS.longValueExact());
    if (days == 0 && !from1904) {
      return Optional.of(TIME.format(time));
    }
    if (days == NEVER && !from1904) {
      return Optional.empty();
    }
    LocalDate day = from1904 ? FROM_1904.plusDays(days) : from1900(days);
    if (day.getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + "T" + TIME.format(time));
  }

  private static LocalDate from1900(long days) {
    return FROM_1900.plusDays(days < NEVER ? days + 1 : days);
  }

  /** Checks a date that the sheet holds as ISO text. */
  static Optional<String> iso(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).toString());
      }
      LocalDateTime moment =
          LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
      return Optional.of(moment.toLocalDate() + "T" + TIME.format(moment));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
