package org.ipfund.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ipfund.embedded.FreePorts;
import org.ipfund.embedded.PidFile;
import org.ipfund.local.FakeService;
import org.ipfund.local.Leftovers;
import org.ipfund.local.Service;
import org.ipfund.local.process.ServiceProcess.Launch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final int port = FreePorts.find();
  private ServiceProcess service;

  @AfterEach
  void stop() {
    if (service != null) {
      service.stop();
    }
  }

  @Test
  void awaitReady_whenKilledAndStartedAgain_isReadyAgain() {
    service = process(FakeService.class);
    service.start();
    service.awaitReady(PATIENCE);

    service.kill();
    assertFalse(service.isRunning());
    service.start();
    service.awaitReady(PATIENCE);

    assertTrue(service.isRunning());
  }

  @Test
  void stop_whenRunning_endsTheProcessAndForgetsIt() throws Exception {
    service = process(FakeService.class);
    service.start();
    service.awaitReady(PATIENCE);
    assertTrue(pidFile().process(Leftovers.mark(data())).isPresent());

    service.stop();

    assertFalse(service.isRunning());
    assertFalse(Files.exists(pidFile().file()));
    assertTrue(Files.readString(folder.resolve("logs/fake.log")).contains("listening on " + port));
  }

  @Test
  void awaitReady_whenProcessEnds_failsWithItsLog() {
    service = process(String.class);
    service.start();

    StartFailure failure = assertThrows(StartFailure.class, () -> service.awaitReady(PATIENCE));
    assertTrue(failure.getMessage().contains("fake has ended"), failure::getMessage);
    assertTrue(failure.getMessage().contains("java.lang.String.main"), failure::getMessage);
  }

  @Test
  void main_whenInputCloses_endsTheProgram() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command(FakeService.class));
    builder.environment().put("MANAGEMENT_PORT", String.valueOf(port));
    Process attached = builder.start();
    assertEquals("listening on " + port, attached.inputReader().readLine());

    attached.getOutputStream().close();

    assertTrue(attached.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, attached.exitValue());
  }

  @Test
  void main_whenThereAreArguments_handsThemOn() throws Exception {
    List<String> command = new ArrayList<>(command(FakeService.class));
    command.add(String.valueOf(port));
    Process attached = new ProcessBuilder(command).start();

    assertEquals("listening on " + port, attached.inputReader().readLine());

    attached.getOutputStream().close();
    assertTrue(attached.waitFor(30, TimeUnit.SECONDS));
  }

  @Test
  void end_whenRunWasKilled_endsItsServicesOnly() throws Exception {
    Process leftover = new ProcessBuilder("sleep", "600").start();
    data().pidFile(Service.CATALOG.title()).write(leftover.toHandle());
    service = process(FakeService.class);
    service.start();
    service.awaitReady(PATIENCE);
    Files.copy(pidFile().file(), data().pidFile(Service.ALLOCATION.title()).file());

    assertEquals(1, new Leftovers(data()).end());

    assertFalse(service.isRunning());
    assertTrue(leftover.isAlive());
    leftover.destroyForcibly();
  }

  private ServiceProcess process(Class<?> main) {
    return new ServiceProcess(
        new Launch(
            "fake",
            command(main),
            folder,
            Map.of("MANAGEMENT_PORT", String.valueOf(port)),
            URI.create("http://127.0.0.1:" + port + "/q/health/ready"),
            data().log("fake"),
            pidFile()),
        new Readiness());
  }

  private List<String> command(Class<?> main) {
    return JavaCommand.of(
        List.of(Leftovers.mark(data())),
        System.getProperty("java.class.path"),
        AttachedService.class.getName(),
        List.of(main.getName()));
  }

  private DataDirectory data() {
    return new DataDirectory(folder);
  }

  private PidFile pidFile() {
    return data().pidFile("fake");
  }
}
