package org.ipfund.platform.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text is no amount; the message says which part of the decimal rule it breaks. */
public class WrongAmountException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** How every amount is written. */
  public static final Text RULE =
      new Text(
          "金额为以元为单位的十进制字符串：至多十五位整数、至多两位小数，只用半角数字、小数点和负号",
          "an amount is a decimal string in yuan: at most fifteen digits before the point and two after"
              + " it, of the digits 0 to 9, a point and a minus sign alone");

  /** What to do about it. */
  public static final Text REMEDY =
      new Text("请按此格式填写：\"1234.50\"", "write it like this: \"1234.50\"");

  private static final Pattern TOO_FINE = Pattern.compile("-?\\d{1,15}\\.\\d{3,}");
  private static final Pattern TOO_LONG = Pattern.compile("-?\\d{16,}(\\.\\d*)?");
  private static final Pattern POWER = Pattern.compile("[-+]?[\\d.]+[eE][-+]?\\d+");
  private static final Pattern GROUPED = Pattern.compile("-?[\\d.]+([,，' ]\\d+)+(\\.\\d*)?");

  private static final int MOST_SHOWN = 40;

  private final transient Text text;

  WrongAmountException(@Nullable String given) {
    super("not an amount in yuan");
    Text fault = fault(given == null ? "" : given);
    text = new Text(fault.zh() + "；" + RULE.zh(), fault.en() + "; " + RULE.en());
  }

  /** What is wrong, and the rule. */
  public Text text() {
    return text;
  }

  private static Text fault(String given) {
    if (given.isBlank()) {
      return new Text("没有数字", "there is no digit");
    }
    if (TOO_FINE.matcher(given).matches()) {
      return new Text("小数超过两位", "it has more than two decimals");
    }
    if (TOO_LONG.matcher(given).matches()) {
      return new Text("整数超过十五位", "it has more than fifteen digits before the point");
    }
    if (POWER.matcher(given).matches()) {
      return new Text("使用了科学计数法", "it is written with a power of ten");
    }
    if (given.codePoints().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'))) {
      return new Text("使用了全角或其他文字的数字", "it has full-width or other digits");
    }
    return GROUPED.matcher(given).matches()
        ? new Text("使用了千分位分隔符", "its digits are grouped")
        : Text.of("“%1$s”不是金额", "\"%1$s\" is no amount", shortened(given));
  }

  private static String shortened(String given) {
    return given.length() <= MOST_SHOWN ? given : given.substring(0, MOST_SHOWN) + "…";
  }
}
