package org.ipfund.bench.events;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.ipfund.bench.Measure;

/** The median of several rounds, and what the rounds lie between. */
record Spread(BigDecimal median, BigDecimal least, BigDecimal most) {

  static Spread of(List<BigDecimal> values) {
    return new Spread(Measure.median(values), Collections.min(values), Collections.max(values));
  }
}
