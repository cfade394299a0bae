package org.ipfund.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * What a broken constraint demands where the standard words do not tell it to people: the length of
 * a text in characters, and codes of digits.
 */
final class SchemaWords {

  private static final Wording WORDS = Wording.of(SchemaWords.class);

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
        ? digits(pattern.regexp()).map(form -> WORDS.text("must-be", form))
        : Optional.empty();
  }

  private static Text length(Size size) {
    return size.max() == Integer.MAX_VALUE
        ? WORDS.text("length.least", size.min())
        : WORDS.text("length.range", size.min(), size.max());
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
            ? WORDS.text("digits", number)
            : WORDS.text("digits.credit", number));
  }
}
