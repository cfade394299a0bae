package org.ipfund.performance.planfile.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number a paragraph begins with.
 *
 * @param rest what follows it
 */
record Mark(Kind kind, String printed, int number, String rest) {

  /** Kinds of numbers, from the highest; only those before TASK make headings. */
  enum Kind {
    BOOK("第(" + Mark.NUMERAL + ")(?:编|部分|篇)"),
    CHAPTER("第(" + Mark.NUMERAL + ")章"),
    CLAUSE("第(" + Mark.NUMERAL + ")节"),
    COMMA("(" + Mark.CHINESE + ")、"),
    BRACKET("[（(](" + Mark.CHINESE + ")[）)]、?"),
    TASK("(\\d{1,3})\\s*[.．、](?!\\d)"),
    ITEM("(?:[（(](\\d{1,3})[）)]|(\\d{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}是)"),
    NONE("(?!)");

    private final Pattern pattern;

    Kind(String number) {
      this.pattern = Pattern.compile("^(" + number + ")\\s*(.*)$", Pattern.DOTALL);
    }
  }

  private static final String CHINESE = "[一二三四五六七八九十百零]{1,5}";
  private static final String NUMERAL = CHINESE + "|\\d{1,3}";

  static Mark of(String text) {
    for (Kind kind : Kind.values()) {
      Matcher found = kind.pattern.matcher(text);
      if (found.matches()) {
        String digits = found.group(2);
        int number = digits == null ? 0 : ChineseNumeral.read(digits);
        return new Mark(kind, found.group(1), number, found.group(found.groupCount()));
      }
    }
    return new Mark(Kind.NONE, "", 0, text);
  }

  boolean isHeading() {
    return kind.compareTo(Kind.TASK) < 0;
  }
}
