package org.ipfund.platform.accesslog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessLogQueueTest {

  private static final LoggedRequest ACCESS =
      new LoggedRequest(Instant.EPOCH, null, null, null, "GET", "/", 200, 1, null);

  private record Settings(int queue) implements AccessSettings {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public int months() {
      return 12;
    }

    @Override
    public int batch() {
      return 10;
    }

    @Override
    public Duration flush() {
      return Duration.ofMillis(10);
    }

    @Override
    public Duration pauseAfterFailure() {
      return Duration.ofMillis(10);
    }
  }

  @Test
  void note_whenTheQueueIsFull_dropsAndCounts() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    AccessLog log = new AccessLog(new Settings(3), new AccessStore(null), registry);
    for (int i = 0; i < 5; i++) {
      log.note(ACCESS);
    }
    assertEquals(2, registry.get("access_log_dropped").counter().count());
  }

  /** Fails as often as it is told to, and then takes what comes. */
  private static final class BrokenStore extends AccessStore {

    private final AtomicInteger failures;
    private final AtomicInteger written = new AtomicInteger();
    private final Supplier<Throwable> failure;

    BrokenStore(int failures, Supplier<Throwable> failure) {
      super(null);
      this.failures = new AtomicInteger(failures);
      this.failure = failure;
    }

    @Override
    void insert(List<LoggedRequest> rows) throws SQLException {
      if (failures.getAndDecrement() > 0) {
        BrokenStore.<RuntimeException>raise(failure.get());
      }
      written.addAndGet(rows.size());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  static Stream<Supplier<Throwable>> failures() {
    return Stream.of(
        () -> new AssertionError("wrong"),
        StackOverflowError::new,
        () -> new OutOfMemoryError("no memory"),
        () -> new IllegalStateException("closed"),
        () -> new SQLException("too wide", "22001"),
        InterruptedException::new);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void writer_whenItsStoreFails_countsWhatIsLostAndGoesOn(Supplier<Throwable> failure) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    BrokenStore store = new BrokenStore(2, failure);
    AccessLog log = new AccessLog(new Settings(100), store, registry);
    log.start(null);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              log.note(ACCESS);
              return store.written.get() > 0;
            });
    log.stop(null);
    double lost = registry.get("access_log_dropped").counter().count();
    assertEquals(failure.get() instanceof InterruptedException, lost == 0);
  }

  @Test
  void start_whenFewerThanSixMonthsAreKept_isRefused() {
    AccessPartitions.check(6);
    assertThrows(IllegalStateException.class, () -> AccessPartitions.check(5));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/parcels,,/v1/parcels",
    "/v1/parcels,limit=5,/v1/parcels?limit",
    "/v1/parcels,name=Li&phone=138,/v1/parcels?name&phone",
    "/v1/parcels,13800000000,/v1/parcels?",
  })
  void path_always_isWithoutValues(String path, String query, String logged) {
    assertEquals(logged, LoggedPath.of(path, query));
  }

  @Test
  void path_whenUnstorableOrLong_isMadeStorable() {
    assertEquals("a?b?", LoggedPath.storable("a\0b\uD800"));
    assertEquals(500, LoggedPath.of("/" + "x".repeat(900), null).length());
  }
}
