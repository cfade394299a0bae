package org.ipfund.performance.targetvalue.phrase;

import java.math.BigDecimal;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.jspecify.annotations.Nullable;

/**
 * A number with everything that qualifies it. {@code start} and {@code end} enclose it in the
 * printed text, {@code objectsEnd} is where the objects named before 各 end, -1 without 各; {@code
 * change} is UP or DOWN when the number is the size of a change.
 */
public record Quantity(
    int start,
    int end,
    TargetComparator comparator,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable String unit,
    boolean perItem,
    int objectsEnd,
    @Nullable String note,
    @Nullable TargetComparator change,
    boolean againstBaseline) {

  public Quantity measuring(TargetComparator direction) {
    return new Quantity(
        start, end, direction, min, max, unit, perItem, objectsEnd, note, change, againstBaseline);
  }

  Quantity in(@Nullable String otherUnit) {
    return new Quantity(
        start,
        end,
        comparator,
        min,
        max,
        otherUnit,
        perItem,
        objectsEnd,
        note,
        change,
        againstBaseline);
  }

  /** Both bounds in one: this from below, the other from above. */
  public Quantity upTo(Quantity other) {
    return new Quantity(
        start,
        other.end,
        TargetComparator.RANGE,
        min,
        other.max,
        unit == null ? other.unit : unit,
        perItem || other.perItem,
        objectsEnd,
        note == null ? other.note : note,
        null,
        false);
  }

  /** Whether the printed number itself does not meet the target. */
  public boolean strict() {
    return comparator == TargetComparator.GT || comparator == TargetComparator.LT;
  }

  public boolean reversed() {
    return min != null && max != null && min.compareTo(max) > 0;
  }
}
