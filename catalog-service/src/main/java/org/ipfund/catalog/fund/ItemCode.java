package org.ipfund.catalog.fund;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;

/** The code of a column or the number of an equation: {@code functionCode}, {@code C17}. */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[A-Za-z0-9-]{1,40}$",
    description = "code of a column, or number of an equation",
    examples = "C17")
public record ItemCode(String text) {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /**
   * Reads a code.
   *
   * @throws WrongValueException when the text is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemCode of(String text) {
    return new ItemCode(text);
  }

  /**
   * @throws WrongValueException when the text is no code
   */
  public ItemCode {
    if (text == null || !CODE.matcher(text).matches()) {
      throw new WrongValueException(
          "应为代码，如“functionCode”或“C17”", "a code such as functionCode or C17 is expected");
    }
  }

  static List<ItemCode> all(String... codes) {
    return List.of(codes).stream().map(ItemCode::new).toList();
  }

  static String[] texts(List<ItemCode> codes) {
    return codes.stream().map(ItemCode::text).toArray(String[]::new);
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
