package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @Test
  void row_always_startsWithMarkAndEndsLinesAsTheRfcTells() throws IOException {
    assertEquals("\uFEFF\"序号\",\"金额\"\r\n\"序号\",\"金额\"\r\n", write(List.of("序号", "金额"), 2));
  }

  @Test
  void row_whenQuotesCommasAndBreaks_areQuoted() throws IOException {
    assertEquals(
        "\uFEFF\"a\"\"b\",\"c,d\",\"e\r\nf\",,\"\"\"\"\r\n",
        write(Arrays.asList("a\"b", "c,d", "e\r\nf", null, "\""), 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", " =1"})
  void row_whenTextWouldBeEvaluated_getsApostrophe(String text) throws IOException {
    assertEquals("\uFEFF\"'" + text + "\"\r\n", write(List.of(text), 1));
  }

  @Test
  void row_whenNumber_staysNumber() throws IOException {
    BigDecimal long17 = new BigDecimal("-12345678901234.567");
    assertEquals(
        "\uFEFF-5.00,172850000.00,-12345678901234.567,\"5\"\r\n",
        write(List.of(new BigDecimal("-5.00"), Money.yuan("172850000"), long17, 5), 1));
  }

  @Test
  void checkNumber_whenContentDiffers_differs() throws IOException {
    assertNotEquals(number(List.of("a", "b")), number(List.of("ab", "")));
    assertEquals(number(List.of(Money.yuan("1"))), number(List.of(new BigDecimal("1.0"))));
  }

  private static String number(List<?> cells) throws IOException {
    CsvWriter csv = new CsvWriter(new ByteArrayOutputStream());
    csv.row(cells);
    return csv.checkNumber();
  }

  private static String write(List<?> cells, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = new CsvWriter(out)) {
      for (int i = 0; i < times; i++) {
        csv.row(cells);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
