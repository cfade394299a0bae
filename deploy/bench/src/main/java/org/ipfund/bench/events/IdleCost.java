package org.ipfund.bench.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What the services take of a core while nobody asks them, read from {@code /proc}. */
final class IdleCost {

  private static final Duration SETTLING = Duration.ofSeconds(5);
  private static final Duration WATCHED = Duration.ofSeconds(20);
  private static final long TICKS_PER_SECOND = 100;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  private final List<Path> stats;

  /** Of the services that {@code up} has started on a data directory. */
  IdleCost(Path data) {
    try (Stream<Path> files = Files.list(data.resolve("run"))) {
      this.stats =
          files
              .filter(file -> file.toString().endsWith("-service.pid"))
              .map(IdleCost::stat)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path stat(Path pidFile) {
    return Path.of("/proc", read(pidFile).strip(), "stat");
  }

  BigDecimal percentOfCore() {
    LockSupport.parkNanos(SETTLING.toNanos());
    long before = ticks();
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < WATCHED.toNanos()) {
      LockSupport.parkNanos(WATCHED.toNanos() - (System.nanoTime() - begin));
    }
    return percent(ticks() - before, Duration.ofNanos(System.nanoTime() - begin));
  }

  static BigDecimal percent(long ticks, Duration time) {
    return BigDecimal.valueOf(ticks * 100)
        .multiply(BigDecimal.valueOf(1000))
        .divide(BigDecimal.valueOf(TICKS_PER_SECOND * time.toMillis()), 1, RoundingMode.HALF_UP);
  }

  private long ticks() {
    return stats.stream().mapToLong(stat -> ticks(read(stat))).sum();
  }

  /** User and system time in a line of {@code /proc/PID/stat}; the name may hold blanks. */
  static long ticks(String line) {
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
