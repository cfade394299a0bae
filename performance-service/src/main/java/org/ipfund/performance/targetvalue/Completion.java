package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Clause;
import org.ipfund.performance.targetvalue.phrase.Source;

/** Forms 4 and 51: done, or done in time. */
final class Completion implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    Clause clause = source.onlyClause();
    return clause != null && clause.completion()
        ? Optional.of(
            new ReadingDraft(source, TargetKind.COMPLETION)
                .because("要求按期或按约完成", "asks for completion, in time where it says so"))
        : Optional.empty();
  }
}
