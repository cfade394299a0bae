package org.ipfund.performance.targetvalue;

import static org.ipfund.performance.targetvalue.token.TargetComparator.RANGE;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.jspecify.annotations.Nullable;

/** Says a quantity in words. */
final class Explanations {

  private record Phrase(String zh, String en) {}

  private static final Map<TargetComparator, Phrase> PHRASES =
      Map.of(
          TargetComparator.GE, new Phrase("不少于 ", "at least "),
          TargetComparator.GT, new Phrase("大于 ", "more than "),
          TargetComparator.LE, new Phrase("不高于 ", "at most "),
          TargetComparator.LT, new Phrase("小于 ", "less than "),
          TargetComparator.EQ, new Phrase("数量为 ", "exactly as printed: "),
          TargetComparator.APPROX, new Phrase("约 ", "about "));

  private Explanations() {}

  static Explanation of(Quantity quantity) {
    String zh = (quantity.perItem() ? "每个对象" : "") + number(quantity, " 至 ", true);
    String en = (quantity.perItem() ? "for each object " : "") + number(quantity, " to ", false);
    Explanation said = new Explanation(zh, en);
    return quantity.unit() == null ? said.then("没有单位", "no unit is printed") : said;
  }

  private static String number(Quantity quantity, String between, boolean chinese) {
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    if (quantity.comparator() == RANGE) {
      return printed(quantity.min()) + between + printed(quantity.max()) + unit;
    }
    Phrase phrase =
        Objects.requireNonNull(
            PHRASES.get(quantity.comparator()), "a change is said by its direction");
    String number = printed(quantity.min() == null ? quantity.max() : quantity.min());
    return (chinese ? phrase.zh() : phrase.en()) + number + unit;
  }

  private static String printed(@Nullable BigDecimal bound) {
    return Objects.requireNonNull(bound, "a quantity has a bound").toPlainString();
  }
}
