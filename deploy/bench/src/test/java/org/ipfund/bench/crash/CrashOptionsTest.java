package org.ipfund.bench.crash;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ipfund.bench.crash.fault.Fault;
import org.ipfund.bench.crash.mutant.Mutant;
import org.junit.jupiter.api.Test;

class CrashOptionsTest {

  private static CrashOptions options(String... arguments) {
    return CrashOptions.of(List.of(arguments));
  }

  @Test
  void of_aFolderAlone_meansTheWholeMatrix() {
    CrashOptions options = options("--data", "x");
    assertAll(
        () -> assertEquals(List.of(Fault.values()), options.faults()),
        () -> assertEquals(20, options.timesOf(Fault.SIGTERM)),
        () -> assertEquals(5, options.timesOf(Fault.ROW_LOCK)),
        () -> assertEquals(1_000, options.backlog()),
        () -> assertEquals(Optional.empty(), options.mutant()));
  }

  @Test
  void of_namesAsTheyArePrinted_takesThem() {
    CrashOptions options =
        options(
            "--data",
            "x",
            "--faults",
            "sigkill,busy-port",
            "--times",
            "2",
            "--mutant",
            "inbox-off");
    assertAll(
        () -> assertEquals(List.of(Fault.SIGKILL, Fault.BUSY_PORT), options.faults()),
        () -> assertEquals(2, options.timesOf(Fault.SIGKILL)),
        () -> assertEquals(Optional.of(Mutant.INBOX_OFF), options.mutant()));
  }

  @Test
  void of_somethingElse_tellsTheUsage() {
    for (String[] wrong :
        new String[][] {
          {}, {"--data"}, {"--data", "x", "--what", "y"}, {"--data", "x", "--faults", "flood"}
        }) {
      var refusal = assertThrows(IllegalArgumentException.class, () -> options(wrong));
      assertTrue(refusal.getMessage().contains("Usage"), refusal::getMessage);
    }
  }

  @Test
  void setting_whenALockIsHeld_outlivesTheServicesPatience() {
    assertEquals(10, options("--data", "x").setting().lockTimeoutSeconds());
  }
}
