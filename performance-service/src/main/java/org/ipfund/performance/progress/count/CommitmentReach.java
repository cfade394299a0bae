package org.ipfund.performance.progress.count;

import java.math.BigDecimal;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/** How far a count has come against a promise: done at the lower end of its range (SB-091). */
public enum CommitmentReach implements Labelled {
  NOT_COUNTED("未计数", "Not counted"),
  BELOW("未达到", "Below the lower end"),
  REACHED("已达到", "At the lower end or above"),
  ABOVE("超过上限", "Above the upper end");

  private final Text label;

  CommitmentReach(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * @param lower the lower end, or null where only an upper end is promised
   * @param upper the upper end, or null where there is none
   */
  public static CommitmentReach of(
      @Nullable BigDecimal count, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    if (count == null) {
      return NOT_COUNTED;
    }
    if (lower != null && count.compareTo(lower) < 0) {
      return BELOW;
    }
    return upper != null && count.compareTo(upper) > 0 ? ABOVE : REACHED;
  }

  /** Whether a promise at this point is kept. */
  public boolean isKept() {
    return this == REACHED || this == ABOVE;
  }
}
