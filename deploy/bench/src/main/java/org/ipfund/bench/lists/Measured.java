package org.ipfund.bench.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipfund.bench.Measure;

/** What a list reached, round by round, beside its limit of the same round. */
final class Measured {

  private final List<BigDecimal> rates = new ArrayList<>();
  private final List<BigDecimal> ratios = new ArrayList<>();
  private Load.Reached last;

  /**
   * A list, an empty endpoint and the statements alone, in turn, so that all have the same luck.
   */
  static Measured of(Load load, Walked walked, int warmUp, int seconds, int rounds) {
    ListCase list = walked.list();
    Measured measured = new Measured();
    load.list(list, warmUp);
    for (int round = 0; round < rounds; round++) {
      Load.Reached reached = load.list(list, seconds);
      BigDecimal empty = load.empty(list, seconds).rate();
      BigDecimal sql = load.statements(list.operation().service(), walked.first(), seconds);
      measured.add(reached, Measure.limit(empty, sql));
    }
    return measured;
  }

  private void add(Load.Reached reached, BigDecimal limit) {
    rates.add(reached.rate());
    ratios.add(BigDecimal.valueOf(Measure.percent(reached.rate(), limit)));
    last = reached;
  }

  BigDecimal rate() {
    return Measure.median(rates);
  }

  BigDecimal ratio() {
    return Measure.median(ratios);
  }

  /** The lowest and the highest ratio. */
  String spread() {
    List<BigDecimal> sorted = ratios.stream().sorted().toList();
    return IntStream.of(0, sorted.size() - 1)
        .mapToObj(i -> sorted.get(i).toPlainString())
        .reduce((low, high) -> low + "–" + high)
        .orElse("");
  }

  Load.Reached last() {
    return last;
  }
}
