package org.ipfund.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.value.Text;
import org.junit.jupiter.api.Test;

class SchemaWordsTest {

  private record Body(
      @Size(max = 3) String text,
      @Size(min = 1, max = 3) List<String> items,
      @Pattern(regexp = "\\d{6}(Z\\d)?") String code,
      @Pattern(regexp = "[a-z]+") String word) {}

  private static ConstraintViolation<?> broken(Body body) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(body).iterator().next();
    }
  }

  private static Optional<String> words(Body body) {
    return SchemaWords.of(broken(body)).map(Text::zh);
  }

  @Test
  void of_whenATextIsTooLong_countsCharacters() {
    assertEquals(Optional.of("长度须在 0 和 3 个字符之间"), words(new Body("四个字符", null, null, null)));
  }

  @Test
  void of_whenACodeIsWrong_tellsItsFormInWords() {
    Body body = new Body(null, null, "４４１２００", null);
    assertEquals(Optional.of("须为 6 位半角数字，其后可有 Z 和一位数字"), words(body));
    assertEquals("请填写 6 位半角数字，其后可有 Z 和一位数字", SchemaRemedies.of(broken(body)).zh());
  }

  @Test
  void of_whenTheStandardWordsTellIt_leavesThem() {
    assertEquals(Optional.empty(), words(new Body(null, List.of(), null, null)));
    assertEquals(Optional.empty(), words(new Body(null, null, null, "1")));
  }
}
