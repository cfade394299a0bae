package org.ipfund.bench.fuzz;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ipfund.local.Up;

/** The suite as {@code deploy/local/up} runs it, with the built-in token issuer. */
public final class RunningSuite implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Its ports, so that it runs beside another suite. */
  private static final String SHIFT = "ipfund.local.port-shift";

  private final Process process;
  private final Path data;

  private RunningSuite(Process process, Path data) {
    this.process = process;
    this.data = data;
  }

  /** Starts it empty. */
  static RunningSuite start(Path root, Path folder) throws IOException {
    return start(root, folder, "--no-year");
  }

  /**
   * @param how far it goes by itself, an option of {@code up}
   */
  public static RunningSuite start(Path root, Path folder, String how) throws IOException {
    Path data = folder.resolve("data");
    Path log = folder.resolve("up.log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-D" + SHIFT + "=" + System.getProperty(SHIFT, "0"),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Up.class.getName(),
            "--root",
            root.toString(),
            "--data",
            data.toString(),
            how,
            "--issuer",
            "built-in");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()))
            .start();
    RunningSuite suite = new RunningSuite(process, data);
    suite.awaitReady(log);
    return suite;
  }

  private void awaitReady(Path log) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Files.notExists(data.resolve("ready"))) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("The suite did not start:\n" + Files.readString(log));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Where it keeps everything. */
  public Path data() {
    return data;
  }

  /** Where the tokens of its people are. */
  Path tokens() {
    return data.resolve("identity").resolve("tokens");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
