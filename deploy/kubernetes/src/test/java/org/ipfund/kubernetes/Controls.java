package org.ipfund.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of deploy/security. */
final class Controls {

  static final Path FOLDER = Manifests.REPOSITORY.resolve("deploy/security");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A chapter of a standard, and how many requirements of it concern us. */
  record Chapter(String standard, String number, int requirements, String title) {}

  private Controls() {}

  static List<Control> all() {
    return rows("controls.csv").stream()
        .map(
            row ->
                new Control(
                    row.get("standard"),
                    row.get("number"),
                    row.get("level"),
                    row.get("requirement"),
                    row.get("verdict"),
                    row.get("note"),
                    words(row.get("where")),
                    words(row.get("tests"))))
        .toList();
  }

  static List<Chapter> chapters() {
    return rows("chapters.csv").stream()
        .map(
            row ->
                new Chapter(
                    row.get("standard"),
                    row.get("chapter"),
                    Integer.parseInt(row.get("requirements")),
                    row.get("title")))
        .toList();
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<CSVRecord> rows(String file) {
    try (Reader text = Files.newBufferedReader(FOLDER.resolve(file));
        CSVParser rows = FORMAT.parse(text)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
