package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Clause;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.Role;

/** Forms 6, 43, 60 and 61: a countable quantity against an earlier one; no number is compared. */
final class Trend implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    Clause clause = source.onlyClause();
    if (clause == null || !clause.trend()) {
      return Optional.empty();
    }
    boolean falls = clause.has(Role.FALL);
    boolean steady = clause.has(Role.STEADY) && !clause.has(Role.RISE);
    String zh = falls ? "下降" : steady ? "保持稳定" : "增长";
    String en = falls ? "to fall" : steady ? "to stay stable" : "to rise";
    return Optional.of(
        new ReadingDraft(source, TargetKind.TREND)
            .because(
                "与往期相比应" + zh + "，没有数值", "against the earlier value it has " + en + ", no number"));
  }
}
