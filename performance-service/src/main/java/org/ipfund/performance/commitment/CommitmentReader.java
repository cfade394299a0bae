package org.ipfund.performance.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.commitment.Commitment.Kind;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.text.Steps;
import org.jspecify.annotations.Nullable;

/** Finds the commitments of a task's text, in the order of the text. Never fails. */
public final class CommitmentReader {

  private static final Pattern PART = Pattern.compile("[^，。；！？\\n]+");
  private static final Pattern VAGUE = Pattern.compile("(?:若干|数)(家|个|项|件|所|名|场|次|批)");
  private static final Pattern GREAT = Pattern.compile("(\\d+|[二三四五六七八九]|十)\\s*大(?=\\p{IsHan}{2})");
  private static final Pattern TERM =
      Pattern.compile("年|日|月|天|小时|分钟|周|季度|届|讲|点|分|站|组|处|部|村|县|镇|校|期|条|起|位|成|倍|本|种|类|例");

  private static final Pattern VERB =
      Pattern.compile("(?:新增|形成|撰写|举办|开展|建设|建立|培育|组织|召开|设立|支持|促进|提供|新建)+");

  private CommitmentReader() {}

  /**
   * @param text the whole text of a task; null is read as an empty one
   */
  public static List<Commitment> read(@Nullable String text) {
    List<Commitment> found = new ArrayList<>();
    Matcher part = PART.matcher(text == null ? "" : text);
    while (part.find()) {
      Surroundings around = new Surroundings(text == null ? "" : text, part.start(), part.end());
      quantities(around, found);
      vague(around, found);
      great(around, found);
    }
    found.sort(Comparator.comparingInt(Commitment::start));
    return found;
  }

  private static void quantities(Surroundings around, List<Commitment> found) {
    for (Quantity quantity : Source.of(around.part(), null, new Steps()).quantities()) {
      String unit = quantity.unit();
      if (unit == null || TERM.matcher(unit).matches() || around.ordinal(quantity.start())) {
        continue;
      }
      Kind kind = around.kind(quantity.start(), quantity.end());
      if (!around.cited(quantity.start())) {
        found.add(commitment(around, quantity, unit, kind));
      }
    }
  }

  private static Commitment commitment(
      Surroundings around, Quantity quantity, String unit, Kind kind) {
    int start = quantity.start() + verb(around.part().substring(quantity.start()));
    return new Commitment(
        kind,
        around.what(quantity.start(), quantity.end()),
        quantity.comparator(),
        quantity.min(),
        quantity.max(),
        unit,
        around.year(),
        around.part().substring(start, quantity.end()),
        around.start() + start,
        around.start() + quantity.end());
  }

  /** How long the verb before the number is (培育1-2个); words that bound it stay. */
  private static int verb(String quantity) {
    Matcher verb = VERB.matcher(quantity);
    return verb.lookingAt() ? verb.end() : 0;
  }

  private static void vague(Surroundings around, List<Commitment> found) {
    Matcher vague = VAGUE.matcher(around.part());
    while (vague.find()) {
      found.add(printed(around, vague, Kind.PROMISE, null, vague.group(1)));
    }
  }

  /** 6大平台, 十大案件: so many of a set that has a name. */
  private static void great(Surroundings around, List<Commitment> found) {
    Matcher great = GREAT.matcher(around.part());
    while (great.find()) {
      int digit = "一二三四五六七八九十".indexOf(great.group(1)) + 1;
      BigDecimal number = digit > 0 ? BigDecimal.valueOf(digit) : new BigDecimal(great.group(1));
      if (!around.cited(great.start())) {
        found.add(printed(around, great, Kind.NAME, number, "大"));
      }
    }
  }

  private static Commitment printed(
      Surroundings around, Matcher at, Kind kind, @Nullable BigDecimal number, String unit) {
    return new Commitment(
        kind,
        around.what(at.start(), at.end()),
        null,
        number,
        number,
        unit,
        around.year(),
        at.group(),
        around.start() + at.start(),
        around.start() + at.end());
  }
}
