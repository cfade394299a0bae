package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.TargetUnit;

/** A lower and an upper bound of one unit are a range: 不少于5家，不超过10家. Not in annex 3. */
final class TwoBounds implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    List<Quantity> quantities = source.quantities();
    if (quantities.size() != 2) {
      return Optional.empty();
    }
    Quantity one = quantities.get(0);
    Quantity other = quantities.get(1);
    boolean ordered = one.max() == null && other.min() == null;
    boolean swapped = one.min() == null && other.max() == null;
    boolean units =
        one.unit() == null || other.unit() == null || TargetUnit.same(one.unit(), other.unit());
    if (!units || !(ordered || swapped)) {
      return Optional.empty();
    }
    Quantity range = ordered ? one.upTo(other) : other.upTo(one);
    return range.reversed()
        ? Optional.empty()
        : Optional.of(
            new ReadingDraft(source, TargetKind.RANGE)
                .quantity(range)
                .because(explanation(range, one.strict() || other.strict())));
  }

  private static Explanation explanation(Quantity range, boolean strict) {
    Explanation said = Explanations.of(range);
    return strict ? said.then("有一端不含本数", "one end itself is excluded") : said;
  }
}
