package org.ipfund.performance.planfile.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The two real documents and their tables, where they lie beside the repository. */
final class Seeds {

  private Seeds() {}

  /** The text of the document whose file name begins so, as an extractor wrote it. */
  static Optional<String> text(String begin) {
    return folder("seeds").map(folder -> read(folder, begin));
  }

  static List<CSVRecord> table(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(folder("data").orElseThrow().resolve(name));
        var parser = format.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folder(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve(name);
      if (Files.isDirectory(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static String read(Path folder, String begin) {
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files.filter(f -> f.getFileName().toString().startsWith(begin)).findFirst().orElseThrow();
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
