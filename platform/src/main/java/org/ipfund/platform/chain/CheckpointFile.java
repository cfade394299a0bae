package org.ipfund.platform.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.leader.Failures;

/**
 * The list of checkpoints that is kept outside the database, one line each; it only grows. Lines of
 * a log may stand among them, so that a log kept elsewhere serves as well.
 */
final class CheckpointFile {

  private static final Duration REMINDER = Duration.ofHours(1);

  private final String service;
  private final Path file;
  private final Failures failures = new Failures("audit-checkpoints", REMINDER);

  CheckpointFile(String service, Path file) {
    this.service = service;
    this.file = file;
  }

  /**
   * The service's checkpoints by position; none when there is no file yet.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  List<Checkpoint> read() {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .flatMap(line -> CheckpointLine.find(service, line).stream())
          .sorted(Comparator.comparingLong(Checkpoint::position))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds one. The chain goes on when it cannot: the failure is told and counted. */
  void add(Checkpoint checkpoint) {
    try {
      append(List.of(checkpoint));
    } catch (IOException | RuntimeException e) {
      failures.note(e);
    }
  }

  /** Adds them in this order, on the disk when it returns. */
  void append(List<Checkpoint> checkpoints) throws IOException {
    List<String> lines =
        checkpoints.stream().map(each -> CheckpointLine.write(service, each)).toList();
    Files.write(
        file,
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.DSYNC);
  }
}
