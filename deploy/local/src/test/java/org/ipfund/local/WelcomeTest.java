package org.ipfund.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipfund.local.process.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {

  private static final Path ROOT = Path.of("/suite");

  @Test
  void lines_whenEverythingRuns_nameEachPageAndATokenCommand() {
    String shown = shown(ROOT.resolve("deploy/local/.data"));

    for (Service service : Service.values()) {
      assertTrue(shown.contains(service.address() + "/q/docs"), shown);
    }
    assertTrue(shown.contains("  /suite/deploy/local/token 440100-clerk"), shown);
    assertFalse(shown.contains("IPFUND_DATA"), shown);
  }

  @Test
  void lines_whenDataLieElsewhere_tellTheTokenCommandWhere() {
    String shown = shown(Path.of("/else"));

    assertTrue(shown.contains("IPFUND_DATA=/else /suite/deploy/local/token 440100-clerk"), shown);
  }

  @Test
  void run_whenProgramFails_isNotDone(@TempDir Path folder) throws Exception {
    assertFalse(new AfterWalk(program(folder, "exit 3"), folder, folder).run());
    String seen = "[ \"$IPFUND_DATA\" = " + folder + " ] && [ \"$PWD\" = " + folder + " ]";
    assertTrue(new AfterWalk(program(folder, seen), folder, folder).run());
  }

  @Test
  void permissions_whenJdkIsOlderThanItsWarnings_areNone() {
    assertEquals(List.of(), JavaCommand.permissions(17));
    assertTrue(JavaCommand.permissions(25).contains("--sun-misc-unsafe-memory-access=allow"));
  }

  private static String shown(Path data) {
    return String.join("\n", new Welcome(ROOT, data, List.of(Service.values())).lines());
  }

  private static Path program(Path folder, String commands) throws Exception {
    Path program = Files.createTempFile(folder, "then", ".sh");
    Files.writeString(program, "#!/bin/sh\n" + commands + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }
}
