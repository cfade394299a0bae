package org.ipfund.performance.content;

import java.math.BigDecimal;

/** Exact decimals at the border: strings, never numbers. */
public final class Decimals {

  private Decimals() {}

  public static String text(BigDecimal numberOrNull) {
    return numberOrNull == null ? null : numberOrNull.toPlainString();
  }
}
