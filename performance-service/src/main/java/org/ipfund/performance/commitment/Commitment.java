package org.ipfund.performance.commitment;

import java.math.BigDecimal;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.jspecify.annotations.Nullable;

/**
 * A number of things that a task's text prints. A range is kept when the count reaches {@code min}
 * (SB-091); 若干 has neither bound.
 *
 * @param what the things counted, as far as the text names them beside the number
 * @param year the year that its sentence names, null when the document's own term holds
 * @param raw the number and its unit as printed, at {@code start} of the text
 */
public record Commitment(
    Kind kind,
    String what,
    @Nullable TargetComparator comparator,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String unit,
    @Nullable Integer year,
    String raw,
    int start,
    int end) {

  /** What the number is for. */
  public enum Kind {
    /** Counted against: 新建3—5个工作站. */
    PROMISE,
    /** How many things the task deals with: 9个领域的重大科技专项. */
    SCOPE,
    /** Part of a name: 十大案件. */
    NAME
  }

  /** Whether so many keep the promise; one without bounds is judged by a person. */
  public boolean keptBy(BigDecimal count) {
    BigDecimal floor = min == null ? max : min;
    return floor != null && count.compareTo(floor) >= 0;
  }
}
