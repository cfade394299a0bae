package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;

/** Form 25: nothing is printed. */
final class EmptyText implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    return source.tokens().isEmpty()
        ? Optional.of(
            new ReadingDraft(source, TargetKind.INVALID)
                .because("指标值为空", "the target text is empty"))
        : Optional.empty();
  }
}
