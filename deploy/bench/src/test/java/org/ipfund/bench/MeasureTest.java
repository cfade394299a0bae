package org.ipfund.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void wrk_whenAllIsWell_readsRequestsPerSecond() {
    String printed = "  100 requests in 1.00s\nRequests/sec:  12345.67\nTransfer/sec: 1MB\n";
    assertEquals(new BigDecimal("12345.67"), Measure.wrk(printed));
  }

  @Test
  void wrk_whenRequestsWereRefused_fails() {
    String printed = "Non-2xx or 3xx responses: 3\nRequests/sec: 100.0\n";
    assertThrows(IllegalStateException.class, () -> Measure.wrk(printed));
  }

  @Test
  void pgbench_whenRun_readsTransactionsPerSecond() {
    String printed = "latency average = 0.2 ms\ntps = 70000.123 (without initial connection time)";
    assertEquals(new BigDecimal("70000.123"), Measure.pgbench(printed));
    assertThrows(IllegalStateException.class, () -> Measure.pgbench("nothing"));
  }

  @Test
  void limit_whenBothCostTheSame_isHalf() {
    BigDecimal limit = Measure.limit(new BigDecimal("1000"), new BigDecimal("1000"));
    assertEquals(0, limit.compareTo(new BigDecimal("500")));
    assertEquals(75, Measure.percent(new BigDecimal("375"), limit));
  }

  @Test
  void median_always_isTheMiddleOne() {
    assertEquals(
        BigDecimal.TEN,
        Measure.median(List.of(BigDecimal.ONE, new BigDecimal("99"), BigDecimal.TEN)));
  }

  @Test
  void percentile_ofHundred_isTheRank() {
    List<Long> values = LongStream.rangeClosed(1, 100).boxed().toList();
    assertEquals(50, Measure.percentile(values, 50));
    assertEquals(99, Measure.percentile(values, 99));
    assertEquals(7, Measure.percentile(List.of(7L), 99));
  }

  @Test
  void seedBody_always_isOneJsonObject() {
    String body = Seed.Body.of("某单位");
    assertTrue(body.startsWith("{\"name\":\"某单位\"") && body.endsWith("}"), body);
  }
}
