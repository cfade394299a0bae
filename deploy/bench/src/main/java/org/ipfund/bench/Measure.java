package org.ipfund.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the load tools' output and does the sums of the comparison. */
public final class Measure {

  private static final Pattern WRK = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern WRK_ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern PGBENCH = Pattern.compile("tps = ([\\d.]+)");

  private Measure() {}

  /** Requests per second, or a failure when any request was not answered well. */
  public static BigDecimal wrk(String printed) {
    Matcher errors = WRK_ERRORS.matcher(printed);
    if (errors.find()) {
      throw new IllegalStateException(errors.group(1) + " requests were refused:\n" + printed);
    }
    return number(WRK, printed);
  }

  /** Transactions per second. */
  public static BigDecimal pgbench(String printed) {
    return number(PGBENCH, printed);
  }

  private static BigDecimal number(Pattern pattern, String printed) {
    Matcher found = pattern.matcher(printed);
    if (!found.find()) {
      throw new IllegalStateException("no result in:\n" + printed);
    }
    return new BigDecimal(found.group(1));
  }

  public static BigDecimal median(List<BigDecimal> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** What the machine allows when a request costs an empty one plus its SQL: 1/(1/e + 1/p). */
  public static BigDecimal limit(BigDecimal empty, BigDecimal pgbench) {
    return empty.multiply(pgbench).divide(empty.add(pgbench), MathContext.DECIMAL64);
  }

  public static int percent(BigDecimal reached, BigDecimal limit) {
    return reached.movePointRight(2).divide(limit, 0, RoundingMode.HALF_UP).intValueExact();
  }

  /** The value that the given share of a sorted list does not exceed. */
  public static long percentile(List<Long> sorted, int share) {
    int rank = Math.max(1, (sorted.size() * share + 99) / 100);
    return sorted.get(rank - 1);
  }
}
