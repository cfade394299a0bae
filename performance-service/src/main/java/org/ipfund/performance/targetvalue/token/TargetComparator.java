package org.ipfund.performance.targetvalue.token;

/**
 * How an actual value is held against the printed number. 以上, 以下 and 以内 include the number, 超过 and
 * 不满 do not (Civil Code, article 1259).
 */
public enum TargetComparator {
  GE,
  GT,
  LE,
  LT,
  /** A quantity printed without a comparator word. */
  EQ,
  APPROX,
  RANGE,
  /** An increase; min and max bound its size. */
  UP,
  /** A decrease; min and max bound its size as positive numbers. */
  DOWN;

  public boolean boundsBelow() {
    return this != LE && this != LT;
  }

  public boolean boundsAbove() {
    return this != GE && this != GT;
  }
}
