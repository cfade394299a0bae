package org.ipfund.catalog.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;

/**
 * The number of an official document (文号) in normal form: {@code 粤财工〔2023〕126号}. Sources print the
 * year in four kinds of brackets: 〔〕 [] () （）.
 */
@Schema(
    type = SchemaType.STRING,
    description = "文号; any of 〔〕 [] () （） is taken, 〔〕 is given back",
    examples = "粤财工〔2023〕126号")
public record DocumentNumber(String text) {

  private static final int LONGEST = 100;
  private static final Pattern PRINTED =
      Pattern.compile("([^〔〕\\[\\]()]{1,40})[〔\\[(](\\d{4})[〕\\])](第?\\d{1,5})号");

  /**
   * Reads a number as printed.
   *
   * @throws WrongValueException when the text is no document number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DocumentNumber of(String printed) {
    return new DocumentNumber(printed);
  }

  /**
   * @throws WrongValueException when the text is no document number
   */
  public DocumentNumber {
    text = normal(text);
  }

  private static String normal(String printed) {
    if (printed != null && printed.length() <= LONGEST) {
      // Folds full-width brackets and digits into plain ones; 〔〕 stay.
      String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
      Matcher parts = PRINTED.matcher(plain);
      if (parts.matches()) {
        return parts.group(1) + "〔" + parts.group(2) + "〕" + parts.group(3) + "号";
      }
    }
    throw new WrongValueException(
        "应为文号，如“粤财工〔2023〕126号”", "a document number such as 粤财工〔2023〕126号 is expected");
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
