package org.ipfund.bench.crash.stage;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipfund.embedded.FreePorts;
import org.ipfund.embedded.OrphanedPostgres;
import org.ipfund.embedded.ProcessEnd;

/** A server in a process of its own: it can be stopped, frozen, and go on where it was. */
public final class Server implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(40);
  private static final List<String> MEMORY = List.of("-Xmx384m");

  private final String kind;
  private final Path folder;
  private final int port = FreePorts.find();
  private Process process;

  private Server(String kind, Path folder) {
    this.kind = kind;
    this.folder = folder;
  }

  /** A PostgreSQL that keeps its data below the folder. */
  public static Server postgres(Path folder) {
    return new Server(ServerMain.POSTGRES, folder.resolve(ServerMain.POSTGRES));
  }

  /** A Kafka broker that keeps its data below the folder. */
  public static Server kafka(Path folder) {
    return new Server(ServerMain.KAFKA, folder.resolve(ServerMain.KAFKA));
  }

  /** The port it has at every start. */
  public int port() {
    return port;
  }

  /** Starts it and waits until it serves. */
  public void start() throws IOException {
    List<String> main =
        List.of(ServerMain.class.getName(), kind, folder.toString(), String.valueOf(port));
    process =
        new ProcessBuilder(Java.command(MEMORY, Java.ownClassPath(), main))
            .redirectError(Redirect.appendTo(log().toFile()))
            .start();
    String line = process.inputReader().readLine();
    if (!ServerMain.READY.equals(line)) {
      throw new IllegalStateException(kind + " did not start: " + log());
    }
  }

  private Path log() {
    return folder.resolveSibling(kind + ".log");
  }

  /** Ends it in good order. */
  public void stop() throws IOException {
    process.getOutputStream().close();
    ProcessEnd.end(process.toHandle(), GRACE);
  }

  /** Lets it neither answer nor refuse. */
  public void freeze() {
    Signal.STOP.sendToFamily(frozen());
  }

  /** Lets it go on. */
  public void thaw() {
    Signal.CONT.sendToFamily(frozen());
  }

  // PostgreSQL is not a thread of its launcher but a family of processes.
  private ProcessHandle frozen() {
    Optional<ProcessHandle> postgres =
        kind.equals(ServerMain.POSTGRES) ? OrphanedPostgres.find(folder) : Optional.empty();
    return postgres.orElse(process.toHandle());
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      thaw();
      stop();
    }
  }
}
