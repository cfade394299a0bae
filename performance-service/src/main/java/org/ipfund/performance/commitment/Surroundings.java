package org.ipfund.performance.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.commitment.Commitment.Kind;
import org.jspecify.annotations.Nullable;

/** A part of a task's text between two signs, and what stands around a number in it. */
record Surroundings(String text, int start, int end) {

  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”$");
  private static final Pattern OBJECT = Pattern.compile("^(?:以上|左右)?(“[^”]+”|[^、的并，；。“]+)");
  private static final Pattern ORDINAL = Pattern.compile("第[\\d一二三四五六七八九十百]*$");
  private static final Pattern REACHED = Pattern.compile("(?:年均增长|增长|达到?|不少于|超过|突破|至|为|至少|新增)+$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");
  private static final Pattern MATTER = Pattern.compile("^\\p{IsHan}{1,8}的.+");

  String part() {
    return text.substring(start, end);
  }

  /** 第3批: a number that counts nothing. */
  boolean ordinal(int at) {
    return ORDINAL.matcher(part().substring(0, at)).find();
  }

  /** Inside 《…》, where a title is cited. */
  boolean cited(int at) {
    String before = text.substring(0, start + at);
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }

  /** The last year that the sentence names before its number, null without one. */
  @Nullable Integer year() {
    int from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
    Matcher year = YEAR.matcher(text.substring(Math.min(from, start), end));
    Integer last = null;
    while (year.find()) {
      last = Integer.valueOf(year.group(1));
    }
    return last;
  }

  private boolean quoted(int at) {
    String before = text.substring(0, start + at);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  Kind kind(int from, int to) {
    if (quoted(from)) {
      return Kind.NAME;
    }
    return MATTER.matcher(part().substring(to)).matches() ? Kind.SCOPE : Kind.PROMISE;
  }

  /** The name in quotation marks before the number, or what stands behind it. */
  String what(int from, int to) {
    Matcher before = QUOTED.matcher(part().substring(0, from).strip());
    if (before.find()) {
      return before.group(1);
    }
    Matcher behind = OBJECT.matcher(part().substring(to).strip());
    return behind.find()
        ? behind.group(1).replaceAll("[“”]", "")
        : REACHED.matcher(part().substring(0, from).strip()).replaceFirst("");
  }
}
