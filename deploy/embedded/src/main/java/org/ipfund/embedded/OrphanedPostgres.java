package org.ipfund.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Ends the PostgreSQL that a killed program left running on a cluster. Only a process that is named
 * in the cluster's {@code postmaster.pid} and whose command line is a {@code postgres} on exactly
 * this directory is ended: pids are reused, other servers are none of our business.
 */
public final class OrphanedPostgres {

  private static final Duration GRACE = Duration.ofSeconds(20);

  private OrphanedPostgres() {}

  /** Ends what a killed run left on this data directory; true if there was something to end. */
  public static boolean stop(Path dataDir) {
    Optional<ProcessHandle> orphan = find(dataDir);
    orphan.ifPresent(OrphanedPostgres::end);
    return orphan.isPresent();
  }

  /** The PostgreSQL that runs on this data directory. */
  public static Optional<ProcessHandle> find(Path dataDir) {
    Path cluster = EmbeddedPostgresServer.clusterIn(dataDir);
    return new PidFile(cluster.resolve("postmaster.pid"))
        .process("-D", cluster.toString())
        .filter(process -> CommandLine.of(process).get(0).endsWith("/postgres"));
  }

  private static void end(ProcessHandle postgres) {
    // SIGINT is the fast shutdown; SIGTERM would wait for clients that may never leave.
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(postgres.pid())).start().waitFor();
    } catch (IOException e) {
      postgres.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ProcessEnd.awaitOrKill(postgres, GRACE);
  }
}
