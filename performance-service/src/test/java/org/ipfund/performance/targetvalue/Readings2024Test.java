package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The 787 target texts of annex 3 of 粤财工〔2023〕126号 with their readings. */
class Readings2024Test {

  private static final int INDICATORS = 787;

  @Test
  void read_whenTextIsPrintedInAnnex3_agreesWithItsReading() throws IOException {
    List<CSVRecord> rows = rows();
    List<String> mismatches = new ArrayList<>();
    for (CSVRecord row : rows) {
      String expected = expected(row);
      String actual = actual(TargetValueReader.read(row.get("value_text"), row.get("level3")));
      if (!expected.equals(actual)) {
        mismatches.add(
            "%s/%s %s | %s%n  expected %s%n  actual   %s"
                .formatted(
                    row.get("table_seq"),
                    row.get("indicator_seq"),
                    row.get("level3"),
                    row.get("value_text"),
                    expected,
                    actual));
      }
    }
    assertEquals(INDICATORS, rows.size());
    assertEquals("", String.join(System.lineSeparator(), mismatches));
  }

  private static List<CSVRecord> rows() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
            new InputStreamReader(
                Objects.requireNonNull(
                    Readings2024Test.class.getResourceAsStream("/targetvalue/readings-2024.csv")),
                StandardCharsets.UTF_8);
        var parser = format.parse(reader)) {
      return parser.getRecords();
    }
  }

  private static String expected(CSVRecord row) {
    String comparator = row.get("comparator");
    return String.join(
        " | ",
        row.get("kind"),
        comparator.equals("none") ? "" : comparator,
        row.get("number_min"),
        row.get("number_max"),
        row.get("unit"),
        row.get("per_item"),
        row.get("aspirational"),
        row.get("note"),
        row.get("item_count"));
  }

  private static String actual(TargetReading reading) {
    return String.join(
        " | ",
        reading.kind().name(),
        Objects.toString(reading.comparator(), ""),
        number(reading.min()),
        number(reading.max()),
        Objects.toString(reading.unit(), ""),
        String.valueOf(reading.perItem()),
        String.valueOf(reading.aspirational()),
        Objects.toString(reading.note(), ""),
        Objects.toString(reading.itemCount(), ""));
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
