package org.ipfund.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sets the business clock of the application under test. */
public final class TestClock {

  /** Where the clock stands when an application starts: on the day the solicitation was printed. */
  public static final Instant START = Instant.parse("2023-05-25T01:00:00Z");

  private TestClock() {}

  public static void set(String instant) {
    Path file = Path.of(ConfigProvider.getConfig().getValue("CLOCK_FILE", String.class));
    try {
      Path next = Files.createTempFile(file.getParent(), "clock", ".next");
      Files.writeString(next, Instant.parse(instant).toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
