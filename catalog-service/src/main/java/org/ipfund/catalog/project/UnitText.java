package org.ipfund.catalog.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.value.PlainText;

/** Names units: a region by code or name, a unit by identifier or name, or 各地市局. */
@Schema(
    type = SchemaType.STRING,
    minLength = 1,
    maxLength = 60,
    pattern = "\\S",
    examples = "440100")
public record UnitText(String text) {

  private static final int LONGEST = 60;

  /**
   * @throws WrongValueException when the text is empty or too long
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnitText of(String given) {
    String text = PlainText.line(given);
    if (text.isEmpty() || PlainText.length(text) > LONGEST) {
      throw new WrongValueException(
          "应为一至六十个字符的单位或行政区划", "a unit or region of 1 to 60 characters is expected");
    }
    return new UnitText(text);
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
