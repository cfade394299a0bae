package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.ipfund.platform.testing.Law;

class MoneyLawTest {

  private static final long MOST_FEN = 99_999_999_999_999_999L;

  @Provide
  Arbitrary<Money> money() {
    return Arbitraries.longs()
        .between(-MOST_FEN, MOST_FEN)
        .map(fen -> new Money(BigDecimal.valueOf(fen, 2)));
  }

  @Law
  void yuan_ofWhatIsPrinted_isTheSame(@ForAll @From("money") Money money) {
    assertEquals(money, Money.yuan(money.toString()));
  }

  @Law
  void yuan_whenCharactersAreMixed_readsWhatADecimalIsOrRefuses(
      @ForAll
          @CharRange(from = '0', to = '9')
          @Chars({'-', '.', '+', 'e', ' ', ',', '０'})
          @StringLength(max = 19)
          String text) {
    if (text.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?")) {
      assertEquals(0, new BigDecimal(text).compareTo(Money.yuan(text).yuan()));
    } else {
      assertThrows(WrongAmountException.class, () -> Money.yuan(text));
    }
  }

  @Law
  void plus_inAnyOrder_isTheSameAndMinusTakesItBack(
      @ForAll @Size(max = 20) List<@From("money") Money> amounts,
      @ForAll @From("money") Money more) {
    Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
    List<Money> turned = new ArrayList<>(amounts);
    Collections.reverse(turned);
    assertEquals(sum, turned.stream().reduce(Money.ZERO, Money::plus));
    assertEquals(sum, sum.plus(more).minus(more));
    assertEquals(Money.ZERO, more.plus(more.negated()));
  }

  @Law
  void compareTo_always_isTheSignOfTheDifference(
      @ForAll @From("money") Money one, @ForAll @From("money") Money other) {
    assertEquals(Integer.signum(one.compareTo(other)), one.minus(other).yuan().signum());
  }

  @Law
  void wan_whenSixDecimalsAtMost_isTenThousandTimesAsMuch(
      @ForAll @LongRange(min = -MOST_FEN, max = MOST_FEN) long fen) {
    assertEquals(new Money(BigDecimal.valueOf(fen, 2)), Money.wan(BigDecimal.valueOf(fen, 6)));
  }
}
