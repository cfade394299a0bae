package org.ipfund.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Remembers a process across runs. Pids are reused, so a remembered process counts only while its
 * command line still holds the arguments it was started with.
 */
public record PidFile(Path file) {

  /** Remembers the process. */
  public void write(ProcessHandle process) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, process.pid() + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Forgets the process. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }

  /** The remembered process if it still runs and its command line holds all these arguments. */
  public Optional<ProcessHandle> process(String... arguments) {
    return pid()
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> CommandLine.of(process).containsAll(Arrays.asList(arguments)));
  }

  private Optional<Long> pid() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().findFirst().map(line -> Long.valueOf(line.trim()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
