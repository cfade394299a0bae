package org.ipfund.performance.targetvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.Token;

/** Several numbers are several targets; each item can be read again. Not in annex 3. */
final class SeveralQuantities implements Recogniser {

  @Override
  public Optional<TargetReading> recognise(Source source) {
    int count = source.quantities().size();
    return count < 2
        ? Optional.empty()
        : Optional.of(
            new ReadingDraft(source, TargetKind.MULTI)
                .items(items(source))
                .because(
                    "一格中写了 " + count + " 个数量，分项列出",
                    count + " quantities in one text, listed as items"));
  }

  /** Each item runs from the first sign after the number before to the one after its own number. */
  private static List<String> items(Source source) {
    List<String> items = new ArrayList<>();
    int quantity = 0;
    int from = 0;
    int lastBreak = 0;
    for (Token token : source.tokens()) {
      if (quantity + 1 == source.quantities().size()) {
        break;
      }
      if (token instanceof Token.Break found) {
        lastBreak = found.start() == lastBreak ? lastBreak : found.end();
      }
      Quantity next = source.quantities().get(quantity + 1);
      if (token.end() > next.start()) {
        int previousEnd = source.quantities().get(quantity).end();
        int until = lastBreak > previousEnd ? lastBreak : Math.min(previousEnd, next.start());
        items.add(item(source, from, until));
        from = until;
        quantity++;
      }
    }
    items.add(item(source, from, source.printed().length()));
    return items;
  }

  private static String item(Source source, int from, int until) {
    int end = until;
    while (end > from && "、，,；;。 \n".indexOf(source.printed().charAt(end - 1)) >= 0) {
      end--;
    }
    return source.printed().substring(from, end).strip();
  }
}
