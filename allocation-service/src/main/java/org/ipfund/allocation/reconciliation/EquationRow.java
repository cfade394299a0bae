package org.ipfund.allocation.reconciliation;

import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row that does not satisfy an equation.
 *
 * @param pointer the row in its annex, {@code /annex1/rows/3}
 * @param regionCode null where it is about the whole annex
 * @param left what the row has, in yuan where it is an amount; null when the row is missing
 * @param right what stands against it; null when that is missing
 * @param difference left less right in yuan; null where no amounts are compared
 */
public record EquationRow(
    String pointer,
    @Nullable String regionCode,
    String name,
    @Nullable String left,
    @Nullable String right,
    @Nullable String difference) {

  static EquationRow ofAmounts(AnnexRow row, @Nullable Money left, @Nullable Money right) {
    return ofAmounts(row.pointer(), row.regionCode(), row.name(), left, right);
  }

  static EquationRow ofAmounts(
      String pointer,
      @Nullable String regionCode,
      String name,
      @Nullable Money left,
      @Nullable Money right) {
    Money difference = orZero(left).minus(orZero(right));
    return new EquationRow(
        pointer, regionCode, name, text(left), text(right), difference.toString());
  }

  static EquationRow ofTexts(AnnexRow row, @Nullable Object left, @Nullable Object right) {
    return new EquationRow(
        row.pointer(), row.regionCode(), row.name(), text(left), text(right), null);
  }

  private static Money orZero(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
