package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

  @ParameterizedTest
  @CsvSource({
    "1, false, 1900-01-01",
    "59, false, 1900-02-28",
    "61, false, 1900-03-01",
    "45352, false, 2024-03-01",
    "45351, false, 2024-02-29",
    "43890, true, 2024-03-01",
    "45352.354166666664, false, 2024-03-01T08:30:00",
    "45351.999999, false, 2024-03-01",
    "0.5, false, 12:00:00",
    "2958465, false, 9999-12-31"
  })
  void iso_whenSerial_isTheDayShown(BigDecimal serial, boolean from1904, String day) {
    assertEquals(Optional.of(day), SheetDate.iso(serial, from1904));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "60", "2958465.9999999", "2958466", "1E300"})
  void iso_whenNoSuchDay_isEmpty(BigDecimal serial) {
    assertEquals(Optional.empty(), SheetDate.iso(serial, false));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-03-01",
    "2024-03-01T08:30:00, 2024-03-01T08:30:00",
    "2024-03-01T08:30:00.5Z, 2024-03-01T08:30:00"
  })
  void iso_whenText_isChecked(String stored, String iso) {
    assertEquals(Optional.of(iso), SheetDate.iso(stored));
  }
}
