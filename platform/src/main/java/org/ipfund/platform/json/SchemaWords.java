package org.ipfund.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ipfund.platform.value.Text;

/**
 * What a broken constraint demands where the standard words do not tell it to people: the length of
 * a text in characters, and codes of digits.
 */
final class SchemaWords {

  /** So many digits, and perhaps a Z with another one behind them. */
  private static final java.util.regex.Pattern DIGITS =
      java.util.regex.Pattern.compile("\\\\d\\{(\\d+)}(\\(Z\\\\d\\)\\?)?");

  private SchemaWords() {}

  static Optional<Text> of(ConstraintViolation<?> broken) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Size size && broken.getInvalidValue() instanceof CharSequence) {
      return Optional.of(length(size));
    }
    return constraint instanceof Pattern pattern
        ? digits(pattern.regexp()).map(form -> new Text("须为 " + form.zh(), "must be " + form.en()))
        : Optional.empty();
  }

  private static Text length(Size size) {
    return size.max() == Integer.MAX_VALUE
        ? Text.of("至少 %d 个字符", "must have %d characters or more", size.min())
        : Text.of("长度须在 %d 和 %d 个字符之间", "must have %d to %d characters", size.min(), size.max());
  }

  /** The form of a code of digits in words. */
  static Optional<Text> digits(String pattern) {
    Matcher digits = DIGITS.matcher(pattern);
    if (!digits.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits.group(1));
    return Optional.of(
        digits.group(2) == null
            ? Text.of("%d 位半角数字", "%d plain digits (0-9)", number)
            : Text.of(
                "%d 位半角数字，其后可有 Z 和一位数字",
                "%d plain digits (0-9), perhaps with Z and one more behind them", number));
  }
}
