package org.ipfund.bench.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The figures of all rounds, kept in a file because every round has processes of its own. */
final class Results {

  private final Path file;

  Results(Path file) {
    this.file = file;
  }

  void add(Figure figure, BigDecimal value) {
    String line = figure.name() + ";" + value.toPlainString() + System.lineSeparator();
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of a figure, round by round. */
  List<BigDecimal> of(Figure figure) {
    String start = figure.name() + ";";
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(start))
          .map(line -> new BigDecimal(line.substring(start.length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of the round that runs. */
  BigDecimal last(Figure figure) {
    List<BigDecimal> values = of(figure);
    if (values.isEmpty()) {
      throw new IllegalStateException(figure.title() + " was not measured in this run");
    }
    return values.get(values.size() - 1);
  }
}
