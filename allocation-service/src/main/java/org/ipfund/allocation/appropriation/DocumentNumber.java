package org.ipfund.allocation.appropriation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;

/**
 * The number of an official document (文号) in its normal form, {@code 粤财工〔2023〕126号}: sources print
 * several kinds of brackets, blanks and full-width digits.
 */
@Schema(
    type = SchemaType.STRING,
    description = "文号; any kind of brackets is taken, 〔〕 is given back",
    examples = "粤财工〔2023〕126号")
public record DocumentNumber(String text) {

  private static final int LONGEST = 100;
  private static final Pattern PRINTED =
      Pattern.compile("(\\p{IsHan}+)[〔\\[(【〖](\\d{4})[〕\\])】〗](\\d{1,5})号");

  /**
   * @throws WrongValueException when the text is not a document number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DocumentNumber of(String printed) {
    Matcher matcher = PRINTED.matcher(simplified(printed));
    if (!matcher.matches()) {
      throw new WrongValueException("应为文号，如 粤财工〔2023〕126号", "a document number is expected");
    }
    int number = Integer.parseInt(matcher.group(3));
    return new DocumentNumber("%s〔%s〕%d号".formatted(matcher.group(1), matcher.group(2), number));
  }

  private static String simplified(String printed) {
    if (printed == null || printed.length() > LONGEST) {
      return "";
    }
    return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
