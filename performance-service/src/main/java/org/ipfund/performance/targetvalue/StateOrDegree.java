package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Clause;
import org.ipfund.performance.targetvalue.phrase.Source;

/** Forms 5, 10, 14 to 16 and 21 to 24: a state or degree that somebody has to judge. */
final class StateOrDegree implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    Clause clause = source.onlyClause();
    return clause != null && clause.state()
        ? Optional.of(
            new ReadingDraft(source, TargetKind.QUALITATIVE)
                .because("状态或程度，需要判断", "a state or degree that needs a judgement"))
        : Optional.empty();
  }
}
