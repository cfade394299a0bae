package org.ipfund.performance.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.value.PlainText;

/** Where a report is borne out: the number of a document, an address, what is enclosed. */
@Schema(
    type = SchemaType.STRING,
    description = "Where it is shown: a document's number, an address (佐证材料)",
    examples = "穗市监〔2024〕12号")
public record Evidence(String text) {

  private static final int LONGEST = 500;

  /**
   * @throws WrongValueException when it is empty or too long
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Evidence of(String given) {
    String line = given == null ? "" : PlainText.line(given);
    if (line.isEmpty() || PlainText.length(line) > LONGEST) {
      throw new WrongValueException(
          "应为 1 至 500 字的佐证材料", "evidence of 1 to 500 characters is expected");
    }
    return new Evidence(line);
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
