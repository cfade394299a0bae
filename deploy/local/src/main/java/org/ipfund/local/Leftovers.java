package org.ipfund.local;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipfund.embedded.OrphanedPostgres;
import org.ipfund.embedded.PidFile;
import org.ipfund.embedded.ProcessEnd;
import org.ipfund.embedded.ServersMain;
import org.ipfund.local.process.DataDirectory;

/**
 * Ends what a killed run left behind. A process is ours only if its command line names this data
 * directory; whatever else has got its pid since is left alone.
 */
public final class Leftovers {

  private static final Duration GRACE = Duration.ofSeconds(20);

  private final DataDirectory data;

  public Leftovers(DataDirectory data) {
    this.data = data;
  }

  /** The argument by which the processes of a data directory are recognised. */
  public static String mark(DataDirectory data) {
    return "-Dipfund.local.data=" + data.path();
  }

  /** A supervisor that still works on this data directory. */
  boolean isSupervised() {
    return supervisor().process(Up.class.getName()).isPresent();
  }

  PidFile supervisor() {
    return data.pidFile("up");
  }

  /** Ends them, those who use the servers before the servers; returns how many there were. */
  public int end() {
    int count =
        Stream.concat(
                Stream.of(Service.values()).map(Service::title), Stream.of(KeycloakLaunch.NAME))
            .map(data::pidFile)
            .mapToInt(file -> end(file, mark(data)))
            .sum();
    PidFile servers = new PidFile(data.servers().resolve("servers.pid"));
    count += end(servers, ServersMain.class.getName(), data.servers().toString());
    return count + (OrphanedPostgres.stop(data.servers().resolve("postgres")) ? 1 : 0);
  }

  private static int end(PidFile file, String... arguments) {
    int found =
        file.process(arguments)
            .map(
                process -> {
                  ProcessEnd.end(process, GRACE);
                  return 1;
                })
            .orElse(0);
    file.delete();
    return found;
  }
}
