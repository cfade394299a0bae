package org.ipfund.performance.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a table's indicators, in points with two decimals. Annex 3 prints none, so each
 * block's points are shared equally to 0.01, the earlier indicators taking what remains. A missing
 * satisfaction block goes to benefit, a missing benefit block to output, a missing output block to
 * what there is; the sum is always that of all points.
 */
public record Weights(List<BigDecimal> each, WeightNote note) {

  private static final int SCALE = 2;

  public Weights {
    each = List.copyOf(each);
  }

  /** The weights of indicators given by their blocks, in their order. */
  public static Weights of(BlockPoints points, List<IndicatorLevel1> blocks) {
    boolean output = blocks.contains(IndicatorLevel1.OUTPUT);
    boolean benefit = blocks.contains(IndicatorLevel1.BENEFIT);
    boolean satisfaction = blocks.contains(IndicatorLevel1.SATISFACTION);
    Map<IndicatorLevel1, Integer> shifted = shifted(points, output, benefit, satisfaction);
    Map<IndicatorLevel1, List<BigDecimal>> shares = new EnumMap<>(IndicatorLevel1.class);
    shifted.forEach((block, sum) -> shares.put(block, shares(sum, count(blocks, block))));
    List<BigDecimal> each = new ArrayList<>(blocks.size());
    Map<IndicatorLevel1, Integer> next = new EnumMap<>(IndicatorLevel1.class);
    for (IndicatorLevel1 block : blocks) {
      each.add(shares.get(block).get(next.merge(block, 1, Integer::sum) - 1));
    }
    return new Weights(each, WeightNote.of(output, benefit, satisfaction));
  }

  /** The sum of all weights: 90.00 by default, zero without indicators. */
  public BigDecimal total() {
    return each.stream().reduce(BigDecimal.ZERO.setScale(SCALE), BigDecimal::add);
  }

  private static Map<IndicatorLevel1, Integer> shifted(
      BlockPoints points, boolean output, boolean benefit, boolean satisfaction) {
    Map<IndicatorLevel1, Integer> shifted = new EnumMap<>(IndicatorLevel1.class);
    shifted.put(IndicatorLevel1.OUTPUT, points.output());
    shifted.put(IndicatorLevel1.BENEFIT, points.benefit());
    shifted.put(IndicatorLevel1.SATISFACTION, points.satisfaction());
    if (!satisfaction) {
      shift(shifted, IndicatorLevel1.SATISFACTION, IndicatorLevel1.BENEFIT);
    }
    if (!benefit) {
      shift(shifted, IndicatorLevel1.BENEFIT, IndicatorLevel1.OUTPUT);
    }
    if (!output) {
      shift(
          shifted,
          IndicatorLevel1.OUTPUT,
          benefit ? IndicatorLevel1.BENEFIT : IndicatorLevel1.SATISFACTION);
    }
    return shifted;
  }

  private static void shift(
      Map<IndicatorLevel1, Integer> points, IndicatorLevel1 from, IndicatorLevel1 to) {
    points.merge(to, points.get(from), Integer::sum);
    points.put(from, 0);
  }

  private static int count(List<IndicatorLevel1> blocks, IndicatorLevel1 block) {
    return (int) blocks.stream().filter(block::equals).count();
  }

  private static List<BigDecimal> shares(int points, int count) {
    if (count == 0) {
      return List.of();
    }
    BigDecimal sum = new BigDecimal(points).setScale(SCALE);
    BigDecimal share = sum.divide(new BigDecimal(count), SCALE, RoundingMode.DOWN);
    BigDecimal rest = sum.subtract(share.multiply(new BigDecimal(count)));
    int oneMore = rest.movePointRight(SCALE).intValueExact();
    List<BigDecimal> shares = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      shares.add(i < oneMore ? share.add(BigDecimal.ONE.movePointLeft(SCALE)) : share);
    }
    return shares;
  }
}
