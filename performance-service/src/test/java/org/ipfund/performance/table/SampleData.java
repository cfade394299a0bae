package org.ipfund.performance.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The suite's sample data. */
public final class SampleData {

  private static final Path DIRECTORY = Path.of("..", "deploy", "local", "data");

  private SampleData() {}

  public static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(DIRECTORY.resolve(file));
        var parser = format.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
