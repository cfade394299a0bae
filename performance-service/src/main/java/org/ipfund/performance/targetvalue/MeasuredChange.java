package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.TargetComparator;

/**
 * A number that is the size of a change: 同比增长10%, 较上年下降不少于5%. The comparator is the direction, min
 * and max bound the size. A decrease always is one; an increase without a baseline only as a rate
 * (增长10%), so 新增3家 and 增加3家 stay plain quantities. Not in annex 3.
 */
final class MeasuredChange implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    if (source.quantities().size() != 1) {
      return Optional.empty();
    }
    Quantity size = source.quantities().get(0);
    boolean rate = size.unit() != null && (size.unit().equals("%") || size.unit().endsWith("百分点"));
    TargetComparator change = size.change();
    boolean falls = change == TargetComparator.DOWN;
    return change != null && (rate || falls || size.againstBaseline())
        ? Optional.of(reading(source, size, change))
        : Optional.empty();
  }

  private static TargetReading reading(Source source, Quantity size, TargetComparator change) {
    boolean up = change == TargetComparator.UP;
    Explanation explanation = Explanations.of(size);
    return new ReadingDraft(source, TargetKind.TREND)
        .quantity(size.measuring(change))
        .because(
            (up ? "增长幅度" : "下降幅度") + explanation.zh(),
            (up ? "an increase of " : "a decrease of ") + explanation.en());
  }
}
