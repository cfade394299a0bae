package org.ipfund.allocation.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;
import org.junit.jupiter.api.Test;

class InheritanceTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static Inheritance left(UUID account, String balance, int notice, String amount) {
    return new Inheritance(
        account,
        2024,
        Name.of("专项"),
        Money.yuan(balance),
        new UUID(1, notice),
        Money.yuan(amount),
        null);
  }

  @Test
  void withinBalances_whenEachNoticeLeftSomething_movesIt() {
    List<Inheritance> left = List.of(left(ONE, "5.00", 1, "2.00"), left(ONE, "5.00", 2, "3.00"));
    assertEquals(left, Inheritance.withinBalances(left));
  }

  @Test
  void withinBalances_whenOneNoticeWasOvercharged_movesWhatIsThere() {
    assertEquals(
        List.of(
            left(ONE, "3.00", 1, "2.00"),
            left(ONE, "3.00", 2, "1.00"),
            left(OTHER, "9.00", 1, "9.00")),
        Inheritance.withinBalances(
            List.of(
                left(ONE, "3.00", 1, "2.00"),
                left(ONE, "3.00", 2, "4.00"),
                left(ONE, "3.00", 3, "1.00"),
                left(OTHER, "9.00", 1, "9.00"))));
  }
}
