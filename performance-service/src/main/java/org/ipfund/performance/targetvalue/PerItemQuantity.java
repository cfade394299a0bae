package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.ObjectList;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.phrase.UnitHint;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.performance.targetvalue.token.Token;

/**
 * Forms 7 and 44: 各 makes the number hold for each object that the indicator's name lists; forms 39
 * and 47: the objects stand before 各 in the text itself, which makes it MULTI.
 */
final class PerItemQuantity implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    if (source.quantities().size() != 1 || !source.quantities().get(0).perItem()) {
      return Optional.empty();
    }
    Quantity quantity = UnitHint.applied(source.quantities().get(0), source.name());
    List<String> own = ownObjects(source, quantity);
    boolean listed = own.size() > 1;
    List<String> objects = listed ? own : ObjectList.in(source.name());
    TargetKind plain =
        quantity.comparator() == TargetComparator.RANGE ? TargetKind.RANGE : TargetKind.NUMERIC;
    return Optional.of(
        new ReadingDraft(source, listed ? TargetKind.MULTI : plain)
            .quantity(quantity)
            .items(objects)
            .because(explanation(quantity, objects)));
  }

  private static List<String> ownObjects(Source source, Quantity quantity) {
    if (quantity.objectsEnd() < 0) {
      return List.of();
    }
    int clauseStart =
        source.tokens().stream()
            .filter(token -> token.endsClause() && token.end() <= quantity.objectsEnd())
            .mapToInt(Token::end)
            .max()
            .orElse(0);
    return ObjectList.in(source.printed().substring(clauseStart, quantity.objectsEnd()));
  }

  private static Explanation explanation(Quantity quantity, List<String> objects) {
    Explanation each = Explanations.of(quantity);
    return objects.isEmpty()
        ? each.then("对象没有列明", "the objects are not named")
        : each.then(
            "共 " + objects.size() + " 个对象：" + String.join("、", objects),
            objects.size() + " objects: " + String.join(", ", objects));
  }
}
