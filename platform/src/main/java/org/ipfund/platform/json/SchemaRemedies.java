package org.ipfund.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** What to do about a constraint of a body that is broken. */
final class SchemaRemedies {

  private static final Wording WORDS = Wording.of(SchemaRemedies.class);

  private static final Text FILL_IN = WORDS.text("give.value");
  private static final Text CORRECT = WORDS.text("give.correct");

  private SchemaRemedies() {}

  static Text of(ConstraintViolation<?> broken) {
    Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof NotNull
        || constraint instanceof NotBlank
        || constraint instanceof NotEmpty) {
      return FILL_IN;
    }
    if (constraint instanceof Size size) {
      return size(size, broken.getInvalidValue() instanceof CharSequence);
    }
    if (constraint instanceof Pattern pattern) {
      return pattern(pattern.regexp());
    }
    return number(constraint);
  }

  private static Text pattern(String regexp) {
    return SchemaWords.digits(regexp)
        .map(form -> WORDS.text("give.digits", form))
        .orElseGet(() -> WORDS.text("give.form", regexp));
  }

  private static Text size(Size size, boolean text) {
    String zh = text ? "个字符" : "项";
    String en = text ? "characters" : "items";
    if (size.max() == Integer.MAX_VALUE) {
      return WORDS.text("give.longer", size.min(), zh, en);
    }
    return size.min() == 0
        ? WORDS.text("give.shorter", size.max(), zh, en)
        : WORDS.text("give.length", size.min(), size.max(), zh, en);
  }

  private static Text number(Annotation constraint) {
    if (constraint instanceof Min min) {
      return WORDS.text("give.at-least", min.value());
    }
    if (constraint instanceof Max max) {
      return WORDS.text("give.at-most", max.value());
    }
    return constraint instanceof Positive ? WORDS.text("give.above-zero") : CORRECT;
  }
}
