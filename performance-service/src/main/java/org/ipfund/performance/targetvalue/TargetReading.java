package org.ipfund.performance.targetvalue;

import java.math.BigDecimal;
import java.util.List;
import org.ipfund.performance.targetvalue.token.PrintedDate;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.jspecify.annotations.Nullable;

/**
 * What a printed target text says. {@code min} and {@code max} are the numbers as printed in {@code
 * unit} (10 for 10 %, 90 for 90亿元); a DATE has {@code earliest} and {@code latest} instead.
 * Everything the text does not say is null, except {@code items}, which is empty.
 */
public record TargetReading(
    String text,
    TargetKind kind,
    @Nullable TargetComparator comparator,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable PrintedDate earliest,
    @Nullable PrintedDate latest,
    @Nullable String unit,
    boolean perItem,
    List<String> items,
    boolean aspirational,
    boolean alreadyReached,
    @Nullable String note,
    Explanation explanation) {

  public TargetReading {
    items = List.copyOf(items);
  }

  /** How many objects the number holds for, null when it is not per item or they are not named. */
  public @Nullable Integer itemCount() {
    return perItem && !items.isEmpty() ? items.size() : null;
  }
}
