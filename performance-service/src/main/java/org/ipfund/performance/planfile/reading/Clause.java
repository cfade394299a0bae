package org.ipfund.performance.planfile.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The responsibility at the end of a text, in brackets of either width, or as a line of its own
 * ({@code 牵头单位：…}). Who it names is read elsewhere: here it is text.
 *
 * @param body the text before it
 * @param printed the clause with its brackets
 * @param roles whether it says who leads, helps or is responsible
 */
record Clause(String body, String printed, boolean roles) {

  private static final String OPENING = "（(【〔[";
  private static final String CLOSING = "）)】〕]";
  private static final Pattern ROLE = Pattern.compile("牵头|配合|负责|责任(单位|部门)|主办|协办|承办|会同|参与|参加|实施单位");
  private static final Pattern BODIES =
      Pattern.compile("^[^，。；]*(局|委|厅|院|办|署|会|府|海关|部门|单位|中心)(等)?$");
  private static final Pattern LINE =
      Pattern.compile(
          "(?<=^|[\n。；])[ 　]{0,8}((牵头|责任|配合|主办|协办|承办|负责|实施)(单位|部门|处室|科室)[：:][^。]{1,600})。?$");
  private static final int LONGEST = 600;

  /** The clause, or one that is empty where the text ends without. */
  static Clause of(String text) {
    String whole = text.strip();
    String end = whole.replaceAll("(?<![。．；;\\s])[。．；;\\s]++$", "");
    int from = opening(end);
    if (from >= 0 && end.length() - from <= LONGEST) {
      String inside = end.substring(from + 1, end.length() - 1);
      boolean roles = ROLE.matcher(inside).find();
      if (roles || BODIES.matcher(inside).matches()) {
        return new Clause(end.substring(0, from).strip(), end.substring(from), roles);
      }
    }
    Matcher line = LINE.matcher(whole);
    if (line.find()) {
      return new Clause(whole.substring(0, line.start()).strip(), line.group(1).strip(), true);
    }
    return new Clause(whole, "", false);
  }

  boolean isEmpty() {
    return printed.isEmpty();
  }

  /** Whether a text without a clause seems to have a broken one at its end. */
  static boolean isBroken(String text) {
    String end = text.substring(Math.max(0, text.length() - 80));
    boolean bracket = end.chars().anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    return bracket && end.matches("(?s).*(牵头|配合|负责)[）)】。]*$");
  }

  /** Where the bracket opens that the text closes with; widths may differ (（…)). */
  private static int opening(String text) {
    if (text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        depth++;
      } else if (OPENING.indexOf(text.charAt(at)) >= 0 && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
