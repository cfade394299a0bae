package org.ipfund.platform.document.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days as spreadsheets count them, from 1900 (with a 29 February that never was) or from 1904. */
final class SheetDate {

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
    LocalDateTime moment = DateUtil.getLocalDateTime(serial.doubleValue(), from1904, true);
    if (serial.intValue() == 0 && !from1904) {
      return Optional.of(TIME.format(moment));
    }
    if (serial.intValue() == NEVER && !from1904 || moment.getYear() > LAST_YEAR) {
      return Optional.empty();
    }
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return Optional.of(midnight ? moment.toLocalDate().toString() : iso(moment));
  }

  /** Checks a date that the sheet holds as ISO text. */
  static Optional<String> iso(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).toString());
      }
      LocalDateTime moment =
          LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
      return Optional.of(iso(moment));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalDate() + "T" + TIME.format(moment);
  }
}
