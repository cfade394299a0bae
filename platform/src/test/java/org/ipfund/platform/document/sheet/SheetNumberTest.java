package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "172850000.00, 172850000.00",
    "1.7285E8, 172850000",
    "1.1000000000000001, 1.1",
    "0.10000000000000001, 0.1",
    "4.0999999999999996, 4.1",
    "1239.5599999999999, 1239.56",
    "123456789012345, 123456789012345",
    "0.30000000000000004, 0.30000000000000004",
    "12345678901234567, 12345678901234567",
    "123456789012345.67, 123456789012345.67",
    "0.12345678901234567, 0.12345678901234567",
    "-5, -5",
    "1E-7, 0.0000001"
  })
  void read_always_givesWhatWasTyped(String stored, String typed) {
    assertEquals(typed, SheetNumber.read(stored).orElseThrow().toPlainString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1E9999", "1,000", "0x1F", "1d", "NaN", "Infinity", "１", "--1", "."})
  void read_whenNone_isEmpty(String stored) {
    assertEquals(Optional.empty(), SheetNumber.read(stored));
  }

  @Test
  void fits_whenMoreThanFifteenDigits_doesNot() {
    assertFalse(SheetNumber.fits(new BigDecimal("1234567890123456")));
    assertFalse(SheetNumber.fits(new BigDecimal("1E400")));
    assertEquals(true, SheetNumber.fits(new BigDecimal("123456789012345000.00")));
  }
}
