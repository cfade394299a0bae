package org.ipfund.platform.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of an identity card (公民身份号码, GB 11643), which the suite never keeps: recognised to be
 * refused.
 */
public final class IdentityNumber {

  private static final Pattern FORM =
      Pattern.compile("(\\d{2})\\d{4}((?:19|20)\\d{6})\\d{3}[\\dXx]");
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15})(?!\\d)");
  private static final Pattern EIGHTEEN = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

  private IdentityNumber() {}

  /**
   * True when the text is made like one: a province, and a day of birth that the calendar knows.
   * The check digit is not asked, a mistyped number is personal too.
   */
  public static boolean isOne(String text) {
    Matcher number = FORM.matcher(text);
    return number.matches() && ProvinceCodes.isOne(number.group(1)) && isDay(number.group(2));
  }

  /** True when so many digits as an identity card has (18, formerly 15) stand in a row. */
  public static boolean mayStandIn(String text) {
    return ANYWHERE.matcher(BETWEEN.matcher(text).replaceAll("")).find();
  }

  /** True when one stands in the text, however it is spaced, mistyped or not ({@link #isOne}). */
  public static boolean standsIn(String text) {
    return eighteen(text).anyMatch(IdentityNumber::isOne);
  }

  /**
   * True when a right one stands in digits that may be another number: its check character (ISO
   * 7064, MOD 11-2) fits too, which of other numbers hardly one in ten thousand has.
   */
  public static boolean rightStandsIn(String text) {
    return eighteen(text).anyMatch(number -> isOne(number) && isRight(number));
  }

  private static Stream<String> eighteen(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return EIGHTEEN
        .matcher(BETWEEN.matcher(folded).replaceAll(""))
        .results()
        .map(MatchResult::group);
  }

  private static boolean isRight(String number) {
    int sum = 0;
    for (int i = 0; i < number.length() - 1; i++) {
      sum = (sum + Character.digit(number.charAt(i), 10)) * 2 % 11;
    }
    return "10X98765432".charAt(sum) == Character.toUpperCase(number.charAt(number.length() - 1));
  }

  private static boolean isDay(String digits) {
    try {
      LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
