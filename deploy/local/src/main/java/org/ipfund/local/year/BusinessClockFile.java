package org.ipfund.local.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The business clock of a local suite. The services show the instant of this file plus the time
 * since it was written, so a year passes in seconds; deadlines are instants of Asia/Shanghai.
 */
public record BusinessClockFile(Path file) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Moves the clock of all services. */
  public void set(Instant instant) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "clock", ".next");
      Files.writeString(next, instant.toString());
      // A reader sees the old instant or the new one, never half a file.
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set the clock " + file, e);
    }
  }

  /** Moves the clock to a time of day in Asia/Shanghai. */
  public void set(LocalDate day, LocalTime time) {
    set(day.atTime(time).atZone(ZONE).toInstant());
  }
}
