package org.ipfund.catalog.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.value.PlainText;

/** The code of a category (大类, 类型) of a round's catalogue, as its rows give it. */
@Schema(type = SchemaType.STRING, minLength = 1, maxLength = 20, examples = "1")
public record CategoryCode(String text) {

  private static final int LONGEST = 20;

  /**
   * @throws WrongValueException when the text is empty or too long
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CategoryCode of(String given) {
    String text = PlainText.line(given);
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
      throw new WrongValueException(
          "应为一至二十个字符的类型代码", "a category code of 1 to 20 characters is expected");
    }
    return new CategoryCode(text);
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
