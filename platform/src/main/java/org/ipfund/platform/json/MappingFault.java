package org.ipfund.platform.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.RefusedCharacterException;
import org.ipfund.platform.value.Text;
import org.ipfund.platform.value.WrongAmountException;

/** Says in the client's words what Jackson could not bind; class names stay inside. */
final class MappingFault {

  private static final String SCHEMA = "schema";

  private static final Map<Class<?>, Text> WANTED =
      Map.of(
          String.class, new Text("应为字符串", "a string is expected"),
          Money.class, WrongAmountException.RULE,
          UUID.class, new Text("应为 UUID", "a UUID is expected"),
          Instant.class, new Text("应为带时区的时间", "a date-time with offset is expected"),
          LocalDate.class, new Text("应为日期（年-月-日）", "a date (yyyy-mm-dd) is expected"),
          Integer.class, new Text("应为整数", "an integer is expected"),
          Long.class, new Text("应为整数", "an integer is expected"),
          Boolean.class, new Text("应为 true 或 false", "true or false is expected"));
  private static final Text OTHER = new Text("值的类型不正确", "the value has the wrong type");

  private static final Map<Class<?>, Text> EXAMPLES =
      Map.of(
          String.class, example("\"文字\"", "\"text\""),
          Money.class, example("\"1234.50\""),
          UUID.class, example("\"0190a6e2-7c1f-7b3a-9d5e-1f2a3b4c5d6e\""),
          Instant.class, example("\"2024-05-31T16:00:00+08:00\""),
          LocalDate.class, example("\"2024-05-31\""),
          Integer.class, example("2024"),
          Long.class, example("2024"),
          Boolean.class, example("true"));
  private static final Text NO_FIELD =
      new Text("请删除该字段，或按接口文档更正其名称", "take it out, or name it as the contract does");
  private static final Text CORRECT =
      new Text("请按提示更正该值，其格式见接口文档", "give such a value; the contract shows its form");

  private MappingFault() {}

  private static Text example(String value) {
    return example(value, value);
  }

  private static Text example(String zh, String en) {
    return new Text("请按此格式填写：" + zh, "write it like this: " + en);
  }

  static Violation violation(String pointer, JsonMappingException fault) {
    if (fault.getCause() instanceof RefusedCharacterException refused) {
      return new Violation(pointer, "text", refused.text(), refused.remedy());
    }
    return fault.getCause() instanceof WrongAmountException wrong
        ? new Violation(pointer, SCHEMA, wrong.text(), WrongAmountException.REMEDY)
        : new Violation(pointer, SCHEMA, explain(fault), remedy(fault));
  }

  private static Text remedy(JsonMappingException fault) {
    if (fault instanceof UnrecognizedPropertyException) {
      return NO_FIELD;
    }
    Class<?> target =
        fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    return target == null ? CORRECT : EXAMPLES.getOrDefault(target, CORRECT);
  }

  static Text explain(JsonMappingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return Text.of(
          "没有字段“%s”", "there is no field \"%s\"", unknown.getPropertyName().replace('\n', ' '));
    }
    if (fault.getCause() instanceof WrongValueException wrong) {
      return wrong.text();
    }
    Class<?> target =
        fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (target != null && target.isEnum()) {
      String names = Arrays.toString(target.getEnumConstants());
      return Text.of("应为 %s 之一", "one of %s is expected", names);
    }
    return target == null ? OTHER : WANTED.getOrDefault(target, OTHER);
  }
}
