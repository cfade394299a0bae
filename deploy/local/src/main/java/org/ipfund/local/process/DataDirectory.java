package org.ipfund.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipfund.embedded.PidFile;

/** Where a local suite keeps its databases, topics, logs and the pids of what it started. */
public record DataDirectory(Path path) {

  private static final String MARKER = "ipfund-local-data";

  /** Where PostgreSQL and Kafka live. */
  public Path servers() {
    return path.resolve("servers");
  }

  /** Where the passwords, client secrets and tokens of this suite are kept, for its owner only. */
  public Path identity() {
    return path.resolve("identity");
  }

  /** The list of the signed checkpoints of a process's record, out of its database's reach. */
  public Path checkpoints(String process) {
    return path.resolve("checkpoints").resolve(process + ".log");
  }

  /** Where Keycloak keeps its realm. */
  public Path keycloak() {
    return path.resolve("keycloak");
  }

  /** The log of a process. */
  public Path log(String process) {
    return path.resolve("logs").resolve(process + ".log");
  }

  /** Remembers a process for the next start. */
  public PidFile pidFile(String process) {
    return new PidFile(path.resolve("run").resolve(process + ".pid"));
  }

  /** The file that holds the business clock's instant. */
  public Path clock() {
    return path.resolve("clock");
  }

  /** Creates what is missing. */
  public void create() {
    try {
      for (String folder : List.of("servers", "logs", "run", "checkpoints")) {
        Files.createDirectories(path.resolve(folder));
      }
      Files.writeString(path.resolve(MARKER), "Data of a local suite; up --fresh deletes it.\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + path, e);
    }
  }

  /** Deletes everything, but only a folder that an earlier run has made. */
  public void delete() {
    if (!Files.exists(path)) {
      return;
    }
    if (!Files.exists(path.resolve(MARKER))) {
      throw new IllegalStateException(path + " was not made by up and is not deleted");
    }
    try {
      Folders.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + path, e);
    }
  }
}
