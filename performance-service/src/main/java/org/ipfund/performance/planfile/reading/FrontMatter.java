package org.ipfund.performance.planfile.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.planfile.content.Passage;
import org.jspecify.annotations.Nullable;

/** What a document says about itself before its first chapter: title, number, issuer, date. */
final class FrontMatter {

  private static final Pattern NUMBER =
      Pattern.compile("(\\p{IsHan}{2,12})\\s*[〔\\[［（(【](\\d{4})[〕\\]］）)】]\\s*(\\d{1,5})\\s*号");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final Pattern TITLE =
      Pattern.compile("[^。：；]{4,80}(规划|纲要|要点|方案|计划|意见|安排|措施|清单|分工表|分工)(（[^）]*）)?");
  private static final Pattern GAP = Pattern.compile("(?<![A-Za-z])\\s+|\\s+(?![A-Za-z])");

  private final List<String> lines;

  FrontMatter(List<Passage> front) {
    this.lines = front.stream().map(Passage::text).toList();
  }

  /** The last line that reads like a title: above it may stand a letter that sends the document. */
  String title() {
    return lines.stream()
        .filter(line -> TITLE.matcher(line).matches() && !line.startsWith("——"))
        .reduce((first, second) -> second)
        .map(line -> GAP.matcher(line).replaceAll(""))
        .orElse("");
  }

  /** The plan that a title names: a table of its tasks bears its name too. */
  static String plan(String title) {
    return title.replaceFirst("(?<=.)(重点)?任务分工(表|方案)$", "");
  }

  /** Its number, on a line of its own, in the normal form. */
  String number() {
    return lines.stream()
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> found.group(1) + "〔" + found.group(2) + "〕" + found.group(3) + "号")
        .orElse("");
  }

  @Nullable LocalDate date() {
    return lines.stream()
        .map(DATE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(FrontMatter::day)
        .orElse(null);
  }

  /** Who signed: the line above the date. */
  String issuer() {
    for (int at = 1; at < lines.size(); at++) {
      if (DATE.matcher(lines.get(at)).matches() && lines.get(at - 1).matches("[^。，：；]{2,40}")) {
        return lines.get(at - 1);
      }
    }
    return "";
  }

  private static @Nullable LocalDate day(Matcher printed) {
    try {
      return LocalDate.of(
          Integer.parseInt(printed.group(1)),
          Integer.parseInt(printed.group(2)),
          Integer.parseInt(printed.group(3)));
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
