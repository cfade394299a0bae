package org.ipfund.performance.targetvalue.token;

import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** Joins a number with the unit that follows it: 3万元 is 3 万元, 3万次 is 30000 次, 1届/次 is 1 届次. */
final class Amounts {

  private Amounts() {}

  static Token.Amount from(PrintedText text, int start, Numeral numeral) {
    int end = numeral.end();
    Optional<Integer> unitEnd = unitEnd(text, end);
    if (unitEnd.isEmpty()) {
      return new Token.Amount(start, end, numeral.value(), null, numeral.scale());
    }
    String printed = text.slice(end, unitEnd.get());
    boolean money = numeral.scale() != null && text.at(end) == '元';
    return money
        ? new Token.Amount(start, unitEnd.get(), numeral.scaled(), numeral.scale() + printed, null)
        : new Token.Amount(start, unitEnd.get(), numeral.value(), TargetUnit.normal(printed), null);
  }

  private static Optional<Integer> unitEnd(PrintedText text, int at) {
    int blanks = text.at(at) == ' ' ? 1 : 0;
    return TargetUnit.TABLE
        .longest(text, at + blanks)
        .map(unit -> text.at(unit.end()) == '/' ? perUnitEnd(text, unit.end()) : unit.end());
  }

  private static int perUnitEnd(PrintedText text, int slash) {
    return TargetUnit.TABLE.longest(text, slash + 1).map(WordTable.Match::end).orElse(slash);
  }
}
