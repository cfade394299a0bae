package org.ipfund.performance.planfile.chart;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over the years.
 *
 * @param baseline null where none is known
 * @param path what it is to be in each year between, where that is known
 * @param values what it was
 * @param verdict in words, such as 进展符合预期; "" for none
 */
public record Track(
    String name,
    String unit,
    int baselineYear,
    @Nullable BigDecimal baseline,
    int targetYear,
    BigDecimal target,
    SortedMap<Integer, BigDecimal> path,
    SortedMap<Integer, BigDecimal> values,
    String verdict) {

  /**
   * @throws IllegalArgumentException when the target is not after the baseline
   */
  public Track {
    if (targetYear <= baselineYear) {
      throw new IllegalArgumentException("the target is not after the baseline: " + targetYear);
    }
    path = within(path, baselineYear, targetYear);
    values = within(values, baselineYear, targetYear);
  }

  private static SortedMap<Integer, BigDecimal> within(
      Map<Integer, BigDecimal> years, int from, int to) {
    return new TreeMap<>(new TreeMap<>(years).subMap(from, true, to, true));
  }

  /** The path from the baseline, if it is known, to the target. */
  SortedMap<Integer, BigDecimal> wholePath() {
    SortedMap<Integer, BigDecimal> whole = new TreeMap<>(path);
    if (baseline != null) {
      whole.put(baselineYear, baseline);
    }
    whole.put(targetYear, target);
    return whole;
  }
}
