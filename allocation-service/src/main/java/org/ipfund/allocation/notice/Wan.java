package org.ipfund.allocation.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.json.WrongValueException;
import org.ipfund.platform.value.Money;

/** A printed amount in 万元 (ten thousand yuan), exact to the hundredth of a yuan (C22). */
@Schema(
    type = SchemaType.STRING,
    pattern = "^-?[0-9]{1,11}([.][0-9]{1,6})?$",
    description = "Exact amount in 万元 (10 000 yuan), as a form prints it",
    examples = "1239")
public record Wan(BigDecimal tenThousands) {

  private static final Pattern PRINTED = Pattern.compile("-?\\d{1,11}(\\.\\d{1,6})?");
  private static final int EXPONENT = 4;

  /**
   * @throws WrongValueException when the text is not such an amount
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Wan of(String text) {
    if (text == null || !PRINTED.matcher(text).matches()) {
      throw new WrongValueException(
          "应为以万元为单位的十进制字符串", "a decimal string in 10 000 yuan is expected");
    }
    return new Wan(new BigDecimal(text));
  }

  /** The printed form of an amount in yuan. */
  static Wan of(Money yuan) {
    return new Wan(yuan.yuan().scaleByPowerOfTen(-EXPONENT).stripTrailingZeros());
  }

  Money yuan() {
    return Money.wan(tenThousands);
  }

  @Override
  @JsonValue
  public String toString() {
    return tenThousands.toPlainString();
  }
}
