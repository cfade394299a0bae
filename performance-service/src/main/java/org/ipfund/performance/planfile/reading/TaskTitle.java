package org.ipfund.performance.planfile.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading of a task: its first sentence, or a line of its own. */
final class TaskTitle {

  private static final int LONGEST = 40;
  private static final Pattern SENTENCE = Pattern.compile("^([^。，；：\\n]+)(?:。|\\n)\\s*\\S");

  private TaskTitle() {}

  /** The title, or "" where the first sentence is more than a heading. */
  static String of(String text) {
    Matcher first = SENTENCE.matcher(text);
    return first.find() && first.group(1).length() <= LONGEST ? first.group(1) : "";
  }

  /**
   * Whether a document gives tasks a heading on a line of its own. Only most of its tasks tell: one
   * line without a full stop may be cut by a page.
   */
  static boolean onOwnLine(List<String> firstLines) {
    long titles = firstLines.stream().filter(TaskTitle::isBare).count();
    return titles > 0 && titles * 2 >= firstLines.size();
  }

  private static boolean isBare(String line) {
    return line.length() <= LONGEST && line.matches("[^。，；：）)]+");
  }
}
