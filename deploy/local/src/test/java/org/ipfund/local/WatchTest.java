package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ipfund.embedded.FreePorts;
import org.ipfund.local.process.AttachedService;
import org.ipfund.local.process.DataDirectory;
import org.ipfund.local.process.JavaCommand;
import org.ipfund.local.process.Readiness;
import org.ipfund.local.process.ServiceProcess;
import org.ipfund.local.process.ServiceProcess.Launch;
import org.ipfund.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);

  @TempDir Path folder;
  private final int port = FreePorts.find();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private final CompletableFuture<Process> servers = new CompletableFuture<>();
  private final Watch watch = new Watch(out, PATIENCE);
  private ServiceProcess service;

  @AfterEach
  void stop() {
    watch.end();
    servers.complete(null);
    service.stop();
  }

  @Test
  void over_whenAServiceDies_namesItAndStartsItAgain() {
    CompletableFuture<String> ended = watched(FakeService.class);
    service.awaitReady(PATIENCE);

    service.kill();

    assertTrue(shows("✓ fake runs again"), printed::toString);
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("⚠ fake has ended by itself"));
    assertTrue(service.isRunning());
    assertFalse(ended.isDone());
  }

  @Test
  void over_whenAServiceDiesTooOften_leavesItDownAndGoesOn() {
    CompletableFuture<String> ended = watched(String.class);

    assertTrue(shows("✗ fake stays down after 3 times"), printed::toString);
    assertFalse(ended.isDone());
  }

  @Test
  void over_whenAPartEndsThatAllNeed_namesIt() throws Exception {
    CompletableFuture<String> ended = watched(FakeService.class);

    servers.complete(null);

    assertEquals("servers", ended.get(30, TimeUnit.SECONDS));
  }

  @Test
  void end_whenAServiceEndsAfterwards_doesNotStartItAgain() {
    watched(FakeService.class);
    service.awaitReady(PATIENCE);

    watch.end();
    service.stop();

    assertFalse(Waiting.until(service::isRunning, Duration.ofMillis(300), PAUSE));
  }

  private CompletableFuture<String> watched(Class<?> main) {
    DataDirectory data = new DataDirectory(folder);
    service =
        new ServiceProcess(
            new Launch(
                "fake",
                JavaCommand.of(
                    List.of(),
                    System.getProperty("java.class.path"),
                    AttachedService.class.getName(),
                    List.of(main.getName())),
                folder,
                Map.of("MANAGEMENT_PORT", String.valueOf(port)),
                URI.create("http://127.0.0.1:" + port + "/q/health/ready"),
                data.log("fake"),
                data.pidFile("fake")),
            new Readiness());
    service.start();
    return CompletableFuture.supplyAsync(
        () -> watch.over(List.of(service), Map.of("servers", servers)));
  }

  private boolean shows(String line) {
    return Waiting.until(
        () -> printed.toString(StandardCharsets.UTF_8).contains(line), PATIENCE, PAUSE);
  }
}
