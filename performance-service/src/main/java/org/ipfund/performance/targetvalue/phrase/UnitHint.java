package org.ipfund.performance.targetvalue.phrase;

import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.token.TargetUnit;
import org.jspecify.annotations.Nullable;

/** The unit an indicator's name gives in its last bracket, 服务企业（家）, for a number without one. */
public final class UnitHint {

  private UnitHint() {}

  public static Quantity applied(Quantity quantity, @Nullable String name) {
    if (quantity.unit() != null || name == null) {
      return quantity;
    }
    String plain = PrintedText.plain(name).strip();
    int opener = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
    String hint = opener < 0 ? null : plain.substring(opener + 1, plain.length() - 1);
    return TargetUnit.known(hint) ? quantity.in(TargetUnit.normal(hint)) : quantity;
  }
}
