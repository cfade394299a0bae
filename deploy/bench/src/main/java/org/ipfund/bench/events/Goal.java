package org.ipfund.bench.events;

import java.math.BigDecimal;

/**
 * What a figure should reach.
 *
 * @param least whether the bound is to be reached, else it is to be stayed below
 */
record Goal(BigDecimal bound, boolean least) {

  static Goal atLeast(long bound) {
    return new Goal(BigDecimal.valueOf(bound), true);
  }

  static Goal below(long bound) {
    return new Goal(BigDecimal.valueOf(bound), false);
  }

  String verdict(BigDecimal value) {
    return (isMet(value) ? "✓ " : "✗ ") + (least ? "≥ " : "< ") + bound.toPlainString();
  }

  private boolean isMet(BigDecimal value) {
    int compared = value.compareTo(bound);
    return least ? compared >= 0 : compared < 0;
  }
}
