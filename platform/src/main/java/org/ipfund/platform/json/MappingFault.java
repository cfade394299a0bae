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
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.RefusedCharacterException;
import org.ipfund.platform.value.Text;
import org.ipfund.platform.value.WrongAmountException;

/** Says in the client's words what Jackson could not bind; class names stay inside. */
final class MappingFault {

  private static final Wording WORDS = Wording.of(MappingFault.class);

  private static final String SCHEMA = "schema";

  private static final Map<Class<?>, Text> WANTED =
      Map.of(
          String.class, WORDS.text("wanted.string"),
          Money.class, WrongAmountException.RULE,
          UUID.class, WORDS.text("wanted.uuid"),
          Instant.class, WORDS.text("wanted.instant"),
          LocalDate.class, WORDS.text("wanted.date"),
          Integer.class, WORDS.text("wanted.integer"),
          Long.class, WORDS.text("wanted.integer"),
          Boolean.class, WORDS.text("wanted.flag"));
  private static final Text OTHER = WORDS.text("wanted.other");

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
  private static final Text NO_FIELD = WORDS.text("field.take-out");
  private static final Text CORRECT = WORDS.text("value.correct");

  private MappingFault() {}

  private static Text example(String value) {
    return example(value, value);
  }

  private static Text example(String zh, String en) {
    return WORDS.text("wanted.example", zh, en);
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
      return WORDS.text("field.unknown", unknown.getPropertyName().replace('\n', ' '));
    }
    if (fault.getCause() instanceof WrongValueException wrong) {
      return wrong.text();
    }
    Class<?> target =
        fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (target != null && target.isEnum()) {
      String names = Arrays.toString(target.getEnumConstants());
      return WORDS.text("wanted.constant", names);
    }
    return target == null ? OTHER : WANTED.getOrDefault(target, OTHER);
  }
}
