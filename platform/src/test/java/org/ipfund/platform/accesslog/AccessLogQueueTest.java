package org.ipfund.platform.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogQueueTest {

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
    Access access = new Access(Instant.EPOCH, null, null, null, "GET", "/", 200, 1, null);
    for (int i = 0; i < 5; i++) {
      log.note(access);
    }
    assertEquals(2, registry.get("access_log_dropped").counter().count());
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
