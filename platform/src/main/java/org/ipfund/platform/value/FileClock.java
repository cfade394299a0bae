package org.ipfund.platform.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Shows the instant that a file holds plus the real time since the file was last written, so that
 * several processes which read one file agree.
 */
public final class FileClock extends Clock {

  private record Reading(FileTime written, Duration ahead) {}

  private final Path file;
  private final Clock real;
  private volatile Reading reading;

  public FileClock(Path file, Clock real) {
    this.file = file;
    this.real = real;
    this.reading = read();
  }

  @Override
  public Instant instant() {
    try {
      if (!Files.getLastModifiedTime(file).equals(reading.written())) {
        reading = read();
      }
    } catch (IOException replaced) {
      // The file is being replaced: the last reading holds until the new one stands.
    }
    return real.instant().plus(reading.ahead());
  }

  private Reading read() {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      Instant shown = Instant.parse(Files.readString(file).strip());
      return new Reading(written, Duration.between(written.toInstant(), shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new FileClock(file, real.withZone(zone));
  }
}
