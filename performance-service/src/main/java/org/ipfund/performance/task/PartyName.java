package org.ipfund.performance.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.value.PlainText;

/** What a document calls a body; the directory of its region is asked for it. */
@Schema(
    type = SchemaType.STRING,
    description = "Name of a body as the document has it",
    examples = "市市场监管局")
public record PartyName(String text) {

  private static final int LONGEST = 200;

  /**
   * @throws WrongValueException when it is empty or too long
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartyName of(String printed) {
    String line = printed == null ? "" : PlainText.line(printed);
    if (line.isEmpty() || PlainText.length(line) > LONGEST) {
      throw new WrongValueException(
          "应为 1 至 200 字的机构名称", "a name of 1 to 200 characters is expected");
    }
    return new PartyName(line);
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
