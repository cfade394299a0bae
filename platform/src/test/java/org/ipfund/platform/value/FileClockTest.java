package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClockTest {

  private static final Instant REAL = Instant.parse("2026-01-01T00:00:10Z");

  @TempDir Path folder;

  private Path write(String instant, Instant written) throws IOException {
    Path file = Files.writeString(folder.resolve("clock"), instant + "\n");
    Files.setLastModifiedTime(file, FileTime.from(written));
    return file;
  }

  @Test
  void instant_always_movesOnFromTheMomentOfWriting() throws IOException {
    Path file = write("2023-05-25T01:00:00Z", REAL.minusSeconds(10));
    FileClock clock = new FileClock(file, Clock.fixed(REAL, ZoneOffset.UTC));
    assertEquals(Instant.parse("2023-05-25T01:00:10Z"), clock.instant());
  }

  @Test
  void instant_whenFileChanges_followsIt() throws IOException {
    Path file = write("2023-05-25T01:00:00Z", REAL.minusSeconds(10));
    FileClock clock = new FileClock(file, Clock.fixed(REAL, ZoneOffset.UTC));
    write("2023-12-28T16:30:00Z", REAL);
    assertEquals(Instant.parse("2023-12-28T16:30:00Z"), clock.instant());
    assertEquals(LocalDate.of(2023, 12, 29), new BusinessClock(clock).today());
  }

  @Test
  void instant_whenFileIsAway_keepsTheLastReading() throws IOException {
    Path file = write("2023-05-25T01:00:00Z", REAL);
    FileClock clock = new FileClock(file, Clock.fixed(REAL, ZoneOffset.UTC));
    Files.delete(file);
    assertEquals(Instant.parse("2023-05-25T01:00:00Z"), clock.instant());
  }

  @Test
  void fileClock_whenFileIsMissingAtStart_isRefused() {
    Path missing = folder.resolve("none");
    assertThrows(UncheckedIOException.class, () -> new FileClock(missing, Clock.systemUTC()));
  }

  @Test
  void clock_inProduction_isNeverMoved() throws IOException {
    Optional<Path> file = Optional.of(write("2023-05-25T01:00:00Z", Instant.now()));
    assertThrows(IllegalStateException.class, () -> ClockProducer.clock(file, true));
    assertEquals(LocalDate.of(2023, 5, 25), ClockProducer.clock(file, false).today());
    Instant real = Instant.now();
    Instant shown = ClockProducer.clock(Optional.empty(), true).instant();
    assertEquals(false, shown.isBefore(real));
  }
}
