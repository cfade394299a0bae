package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The committed facts of real years, one CSV file each; see the README beside them. */
public record SampleData(Path directory) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** All rows of a file (name without extension) in their order, each a map by column name. */
  public List<Map<String, String>> rows(String name) {
    return read(directory.resolve(name + ".csv"));
  }

  /** Whether there is a file of this name. */
  public boolean has(String name) {
    return Files.exists(directory.resolve(name + ".csv"));
  }

  /** All rows of any CSV file with a header. */
  public static List<Map<String, String>> read(Path file) {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
