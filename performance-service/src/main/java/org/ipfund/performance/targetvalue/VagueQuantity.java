package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.Role;

/** Form 31: a word that looks like a number and counts nothing, 一批. */
final class VagueQuantity implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    return source.has(Role.VAGUE)
        ? Optional.of(
            new ReadingDraft(source, TargetKind.QUALITATIVE)
                .because("数量含糊，无法计量", "a vague amount that cannot be counted"))
        : Optional.empty();
  }
}
