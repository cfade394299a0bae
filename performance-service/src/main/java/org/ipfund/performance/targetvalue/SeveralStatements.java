package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Clause;
import org.ipfund.performance.targetvalue.phrase.Source;

/**
 * Form 41: several clauses, each a whole statement without a number. A text with a clause that only
 * describes an activity is form 52, not this.
 */
final class SeveralStatements implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    List<Clause> clauses = source.clauses();
    boolean statements =
        clauses.size() > 1
            && clauses.stream().allMatch(c -> c.trend() || c.state() || c.completion());
    return statements
        ? Optional.of(
            new ReadingDraft(source, TargetKind.MULTI)
                .items(clauses.stream().map(Clause::text).toList())
                .because(
                    "一格中写了 " + clauses.size() + " 个没有数量的目标",
                    clauses.size() + " targets without a number in one text"))
        : Optional.empty();
  }
}
