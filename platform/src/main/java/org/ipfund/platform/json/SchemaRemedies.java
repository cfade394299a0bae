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
import org.ipfund.platform.value.Text;

/** What to do about a constraint of a body that is broken. */
final class SchemaRemedies {

  private static final Text FILL_IN = new Text("请填写该字段", "give the field a value");
  private static final Text CORRECT =
      new Text("请按提示更正该值，其要求见接口文档", "correct the value; the contract says what it needs");

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
        .map(form -> new Text("请填写 " + form.zh(), "write " + form.en()))
        .orElseGet(() -> Text.of("请按格式 %s 填写", "write it in the form %s", regexp));
  }

  private static Text size(Size size, boolean text) {
    String zh = text ? "个字符" : "项";
    String en = text ? "characters" : "items";
    if (size.max() == Integer.MAX_VALUE) {
      return Text.of("请填写至少 %1$d %2$s", "give at least %1$d %3$s", size.min(), zh, en);
    }
    return size.min() == 0
        ? Text.of("请缩减至 %1$d %2$s以内", "shorten it to %1$d %3$s at most", size.max(), zh, en)
        : Text.of("请填写 %1$d 至 %2$d %3$s", "give %1$d to %2$d %4$s", size.min(), size.max(), zh, en);
  }

  private static Text number(Annotation constraint) {
    if (constraint instanceof Min min) {
      return Text.of("请填写不小于 %d 的数", "give a number of %d or more", min.value());
    }
    if (constraint instanceof Max max) {
      return Text.of("请填写不大于 %d 的数", "give a number of %d or less", max.value());
    }
    return constraint instanceof Positive
        ? new Text("请填写大于零的数", "give a number above zero")
        : CORRECT;
  }
}
