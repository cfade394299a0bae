package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole year through the packaged services, as {@code deploy/local/up} walks it. */
class WholeYearIT {

  private record Run(int code, String printed) {}

  @TempDir Path data;

  private Run up(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath(), Up.class.getName()));
    command.addAll(List.of("--root", "../..", "--data", data.toString(), "--once"));
    command.addAll(List.of("--issuer", "built-in"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  @Test
  void up_whenServicesAreKilledOnTheWayAndTheYearIsRepeated_meetsEveryFigure() throws Exception {
    Run killed = up("--kill", "submission-service");
    assertEquals(0, killed.code(), killed.printed());
    assertTrue(killed.printed().contains("kill -9 submission-service"), killed.printed());
    Run again = up("--kill", "performance-service");
    assertAll(
        () -> assertEquals(0, again.code(), again.printed()),
        () -> assertEquals(List.of(), missing(figures(again), figures(killed))));
  }

  /** What the first walk met; before anything is sent only the first walk comes by. */
  private static Set<String> figures(Run run) {
    return run.printed()
        .lines()
        .filter(line -> line.startsWith("✓"))
        .map(line -> line.replaceAll(" +", " "))
        .collect(Collectors.toSet());
  }

  private static List<String> missing(Set<String> again, Set<String> before) {
    return again.stream().filter(figure -> !before.contains(figure)).toList();
  }
}
