package org.ipfund.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the PostgreSQL that a killed program left running on a cluster. Only a process that is named
 * in the cluster's {@code postmaster.pid} and whose command line is a {@code postgres} on exactly
 * this directory is ended: pids are reused, other servers are none of our business.
 */
public final class OrphanedPostgres {

  private static final int GRACE_SECONDS = 10;

  private OrphanedPostgres() {}

  /** Ends what a killed run left on this data directory; true if there was something to end. */
  public static boolean stopIn(Path dataDir) {
    return stop(EmbeddedPostgresServer.clusterIn(dataDir));
  }

  static boolean stop(Path cluster) {
    Optional<ProcessHandle> orphan = find(cluster);
    orphan.ifPresent(OrphanedPostgres::end);
    return orphan.isPresent();
  }

  static Optional<ProcessHandle> find(Path cluster) {
    return pidIn(cluster.resolve("postmaster.pid"))
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> isPostgresOn(process, cluster));
  }

  private static Optional<Long> pidIn(Path pidFile) {
    try {
      return Files.exists(pidFile)
          ? Files.readAllLines(pidFile).stream().findFirst().map(line -> Long.valueOf(line.trim()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPostgresOn(ProcessHandle process, Path cluster) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    boolean onCluster = false;
    for (int i = 0; i + 1 < arguments.length; i++) {
      onCluster |= arguments[i].equals("-D") && arguments[i + 1].equals(cluster.toString());
    }
    return onCluster && process.info().command().orElse("").endsWith("/postgres");
  }

  private static void end(ProcessHandle process) {
    // The first signal asks for a smart shutdown and waits for clients; closing the children that
    // serve them turns it into a fast one without losing a commit.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
