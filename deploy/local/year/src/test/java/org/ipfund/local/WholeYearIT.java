package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.local.WalkedYear.Run;
import org.junit.jupiter.api.Test;

/** The whole year through the packaged services, as {@code deploy/local/up} walks it. */
class WholeYearIT {

  @Test
  void up_whenServicesAreKilledOnTheWayAndTheYearIsRepeated_meetsEveryFigure() throws Exception {
    Run killed = WalkedYear.get().first();
    assertEquals(0, killed.code(), killed.printed());
    assertTrue(killed.printed().contains("kill -9 submission-service"), killed.printed());
    Run again = WalkedYear.get().second();
    assertAll(
        () -> assertTrue(again.printed().contains("kill -9 performance-service")),
        () -> assertEquals(List.of(), missed(again)),
        () -> assertEquals(List.of(), missing(figures(again), figures(killed))));
  }

  @Test
  void readmes_whenTheirCommandsAreTypedAfterTheYear_fileADemand() throws Exception {
    Run walked = WalkedYear.get().first();
    String typed = walked.printed().substring(walked.printed().indexOf(ReadmeCommands.FIRST));
    assertAll(
        () -> assertTrue(typed.contains(ReadmeCommands.LAST), typed),
        () -> assertTrue(typed.contains("\"status\":\"DRAFT\""), typed),
        () -> assertTrue(typed.contains("\"status\":\"SUBMITTED\""), typed));
  }

  @Test
  void strictClient_afterTheYear_doesAClerksWholeTask() throws Exception {
    Run walked = WalkedYear.get().first();
    boolean skipped = walked.printed().contains(WalkedYear.NO_CLERK);
    if (skipped) {
      // Surefire shows the reason of an assumption only in its report; this is seen in the build.
      System.err.println(WalkedYear.NO_CLERK);
    }
    assumeFalse(skipped, WalkedYear.NO_CLERK);
    assertTrue(walked.printed().contains(WalkedYear.CLERK_DONE), walked.printed());
  }

  private static List<String> missed(Run run) {
    return run.printed().lines().filter(line -> line.startsWith("✗")).toList();
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
