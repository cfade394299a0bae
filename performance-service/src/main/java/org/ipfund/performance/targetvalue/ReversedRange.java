package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;

/** A range whose lower end lies above its upper one: no target can be read. */
final class ReversedRange implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    return source.quantities().stream()
        .filter(Quantity::reversed)
        .findFirst()
        .map(
            range ->
                new ReadingDraft(source, TargetKind.INVALID)
                    .because(
                        "区间下限 " + range.min() + " 大于上限 " + range.max(),
                        "the range starts at " + range.min() + " above its end " + range.max()));
  }
}
