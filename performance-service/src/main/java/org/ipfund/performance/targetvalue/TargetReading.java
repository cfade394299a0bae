package org.ipfund.performance.targetvalue;

import java.math.BigDecimal;
import java.util.List;
import org.ipfund.performance.targetvalue.token.PrintedDate;
import org.ipfund.performance.targetvalue.token.TargetComparator;

/**
 * What a printed target text says. {@code min} and {@code max} are the numbers as printed in {@code
 * unit} (10 for 10 %, 90 for 90亿元); a DATE has {@code earliest} and {@code latest} instead.
 * Everything the text does not say is null, except {@code items}, which is empty.
 */
public record TargetReading(
    String text,
    TargetKind kind,
    TargetComparator comparator,
    BigDecimal min,
    BigDecimal max,
    PrintedDate earliest,
    PrintedDate latest,
    String unit,
    boolean perItem,
    List<String> items,
    boolean aspirational,
    boolean alreadyReached,
    String note,
    Explanation explanation) {

  public TargetReading {
    items = List.copyOf(items);
  }

  /** How many objects the number holds for, null when it is not per item or they are not named. */
  public Integer itemCount() {
    return perItem && !items.isEmpty() ? items.size() : null;
  }
}
