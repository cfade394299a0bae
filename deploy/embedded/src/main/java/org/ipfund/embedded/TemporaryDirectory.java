package org.ipfund.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories that live as long as this JVM. */
final class TemporaryDirectory {

  private TemporaryDirectory() {}

  static Path create(String prefix) {
    try {
      return Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create a temporary directory", e);
    }
  }

  static void closeAtExit(AutoCloseable server, Path directory) {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> closeAndDelete(server, directory), "close-" + directory));
  }

  private static void closeAndDelete(AutoCloseable server, Path directory) {
    try {
      server.close();
    } catch (Exception e) {
      System.err.println("Did not stop cleanly: " + e);
    }
    delete(directory);
  }

  static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // Only a temporary directory: the operating system clears it later.
    }
  }
}
