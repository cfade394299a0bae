package org.ipfund.performance.targetvalue;

import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.phrase.UnitHint;
import org.ipfund.performance.targetvalue.token.TargetComparator;

/**
 * One number, wherever it stands: forms 1, 2, 3, 8, 9, 11 to 13, 17 to 20, 26, 28 to 30, 32 to 38,
 * 40, 42, 45, 48, 49 and 53 to 58; form 27 is a range.
 */
final class SingleQuantity implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    if (source.quantities().size() != 1) {
      return Optional.empty();
    }
    Quantity quantity = source.quantities().get(0);
    boolean range = quantity.comparator() == TargetComparator.RANGE;
    Quantity complete = UnitHint.applied(quantity, source.name());
    Explanation explanation = Explanations.of(complete);
    return Optional.of(
        new ReadingDraft(source, range ? TargetKind.RANGE : TargetKind.NUMERIC)
            .quantity(complete)
            .because(
                quantity.unit() == null && complete.unit() != null
                    ? explanation.then("单位取自指标名称", "the unit comes from the indicator's name")
                    : explanation));
  }
}
