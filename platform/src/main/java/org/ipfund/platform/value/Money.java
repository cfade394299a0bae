package org.ipfund.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount in yuan with two decimals, at most fifteen digits before the point. In JSON it is
 * a decimal string (`"12390000.00"`), never a number.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private static final Pattern PRINTED = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
  private static final int SCALE = 2;
  private static final int WAN_EXPONENT = 4;

  /**
   * @throws ArithmeticException when the amount has more than two decimals
   */
  public Money {
    yuan = yuan.setScale(SCALE);
  }

  /**
   * Reads a decimal string in yuan.
   *
   * @throws WrongAmountException when the text is not such a string
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money yuan(@Nullable String text) {
    if (text == null || !PRINTED.matcher(text).matches()) {
      throw new WrongAmountException(text);
    }
    return new Money(new BigDecimal(text));
  }

  /** An amount that a form prints in 万元 (ten thousand yuan). */
  public static Money wan(BigDecimal tenThousands) {
    return new Money(tenThousands.scaleByPowerOfTen(WAN_EXPONENT));
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  public Money negated() {
    return new Money(yuan.negate());
  }

  public boolean isPositive() {
    return yuan.signum() > 0;
  }

  public boolean isNegative() {
    return yuan.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  @Override
  @JsonValue
  public String toString() {
    return yuan.toPlainString();
  }
}
