package org.ipfund.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersMainTest {

  @TempDir Path directory;
  private final int postgresPort = FreePorts.find();
  private final int kafkaPort = FreePorts.find();
  private Process program;

  @AfterEach
  void endProgram() {
    if (program != null) {
      ProcessEnd.end(program.toHandle(), Duration.ofSeconds(30));
    }
    OrphanedPostgres.stop(postgresDir());
  }

  @Test
  void main_whenInputCloses_endsWithoutLeavingAnything() throws Exception {
    assertTrue(start().startsWith("READY postgres=127.0.0.1:" + postgresPort));
    for (String name : List.of("catalog", "submission", "allocation", "performance")) {
      try (Connection connection = connect(name)) {
        assertTrue(connection.isValid(5));
      }
    }

    program.getOutputStream().close();

    assertTrue(program.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, program.exitValue());
    assertTrue(OrphanedPostgres.find(postgresDir()).isEmpty());
    assertFalse(Files.exists(directory.resolve("servers.pid")));
  }

  @Test
  void main_whenForerunnerWasKilled_endsItsPostgresAndKeepsTheData() throws Exception {
    start();
    try (Connection connection = connect("catalog");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept (id int)");
    }
    ProcessHandle orphan = OrphanedPostgres.find(postgresDir()).orElseThrow();
    program.destroyForcibly().waitFor();
    assertTrue(orphan.isAlive());

    start();

    assertFalse(orphan.isAlive());
    try (Connection connection = connect("catalog");
        Statement statement = connection.createStatement()) {
      assertTrue(statement.execute("SELECT * FROM kept"));
    }
  }

  @Test
  void of_whenPortsAreNotGiven_takesEnvironmentThenDefaults() {
    ServersOptions options =
        ServersOptions.of(List.of("somewhere"), Map.of("POSTGRES_PORT", "25432"));

    assertEquals(25432, options.postgresPort());
    assertEquals(19092, options.kafkaPort());
    assertThrows(IllegalArgumentException.class, () -> ServersOptions.of(List.of(), Map.of()));
  }

  @Test
  void process_whenPidBelongsToAnotherProgram_isNotRecognised() {
    PidFile file = new PidFile(directory.resolve("some.pid"));
    file.write(ProcessHandle.current());

    assertTrue(file.process("no.such.Program").isEmpty());
    assertEquals(ProcessHandle.current(), file.process().orElseThrow());
  }

  private String start() throws IOException {
    program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds, as this process does.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServersMain.class.getName(),
                directory.toString(),
                String.valueOf(postgresPort),
                String.valueOf(kafkaPort))
            .redirectError(Redirect.INHERIT)
            .start();
    return program.inputReader().readLine();
  }

  private Connection connect(String database) throws Exception {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database,
        database + "_owner",
        database + "_owner");
  }

  private Path postgresDir() {
    return directory.resolve("postgres");
  }
}
