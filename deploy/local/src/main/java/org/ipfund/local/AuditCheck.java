package org.ipfund.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.ipfund.local.process.ServiceProcess.Launch;

/**
 * Lets a packaged service check the chain of its own audit record, in a process beside the one that
 * serves, and says what it found.
 */
final class AuditCheck implements Function<Service, String> {

  private static final String VERDICT = "audit chain of ";

  /** No second server on the ports of the first, and no migration. */
  private static final Map<String, String> CHECKING =
      Map.of(
          "AUDIT_VERIFY", "true",
          "HTTP_PORT", "0",
          "MANAGEMENT_PORT", "0",
          "MIGRATE_AT_START", "false");

  private final Function<Service, Launch> launches;

  AuditCheck(Function<Service, Launch> launches) {
    this.launches = launches;
  }

  /** {@code intact} or, when it is not, the line in which the service says why. */
  @Override
  public String apply(Service service) {
    Launch launch = launches.apply(service);
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.folder().toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(launch.environment());
    builder.environment().putAll(CHECKING);
    try {
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return verdict(printed, process.waitFor());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot check the audit record of " + service.title(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String verdict(String printed, int code) {
    String line =
        printed
            .lines()
            .filter(each -> each.startsWith(VERDICT))
            .reduce((first, last) -> last)
            .orElse("no verdict");
    return code == 0 && line.contains(": intact") ? "intact" : line + " (exit code " + code + ")";
  }
}
